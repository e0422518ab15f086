/** Says on every page of a demo that nothing in it is real; it stays in view while the page scrolls. */
export function DemoBanner() {
  return (
    <aside aria-label="About this demo" data-demo-bar="" className="demo-bar">
      <strong>Demo:</strong> every person and case here is invented.
    </aside>
  );
}
