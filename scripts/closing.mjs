import { asText } from './failure.mjs';

/** @typedef {(force: boolean) => void | Promise<void>} Closer */

// npm passes a Ctrl-C on that the terminal has already delivered: two signals for one key.
const sameKeyMilliseconds = 1000;

/** @type {Closer[]} */
const closers = [];
let closing = false;
let firstSignalAt = 0;

/**
 * Registers what has to be stopped when this process ends; the last one in is the first one out.
 * With `force` it must not wait. Returns the function that takes it off the list.
 * @param {Closer} closer
 */
export function onClose(closer) {
  closers.push(closer);
  return () => {
    const place = closers.indexOf(closer);
    if (place >= 0) closers.splice(place, 1);
  };
}

export function isClosing() {
  return closing;
}

/**
 * Stops everything that was registered, then ends the process.
 * @param {number} code
 */
export async function close(code) {
  if (closing) return;
  closing = true;
  for (let closer = closers.pop(); closer; closer = closers.pop()) {
    try {
      await closer(false);
    } catch (error) {
      console.error(asText(error));
    }
  }
  process.exit(code);
}

function forceClose() {
  for (const closer of closers.splice(0)) void closer(true);
  process.exit(130);
}

/**
 * Ctrl-C or SIGTERM closes in order, with this exit code; a second one doesn't wait.
 * @param {number} [code]
 */
export function closeOnSignals(code = 0) {
  closeWithNpm(code);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (!closing) {
        firstSignalAt = performance.now();
        console.log('\nStopping …');
        void close(code);
      } else if (performance.now() - firstSignalAt > sameKeyMilliseconds) forceClose();
    });
  }
}

/**
 * npm passes SIGTERM to the shell between us, which ends without telling us.
 * @param {number} code
 */
function closeWithNpm(code) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && void close(code), 500).unref();
}
