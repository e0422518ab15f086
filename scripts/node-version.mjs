// Plain syntax on purpose: an old Node must still be able to read this file and say what it lacks.

/**
 * True when `version` (as in `process.versions.node`) is Node 20.9 or newer.
 * @param {string} version
 */
export function isSupportedNode(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  return major > 20 || (major === 20 && (parts[1] || 0) >= 9);
}

/** Ends the process with a sentence when Node is too old. */
export function requireNode() {
  if (isSupportedNode(process.versions.node)) return;
  console.error(
    'Angiolog needs Node 20.9 or newer; this is Node ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org and try again.',
  );
  process.exit(1);
}
