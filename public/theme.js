// Runs before the first paint, so that a chosen theme never flashes. No choice means the system's.
(() => {
  try {
    const chosen = localStorage.getItem('angiolog-theme');
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
  } catch {
    // Storage is blocked: the system's theme it is.
  }
})();
