const heartbeatSeconds = 15;

/** @type {(() => string) | undefined} The line of the running step, redrawn below whatever else is said. */
let runningLine;

/**
 * Prints a line, without tearing the progress line of a running step.
 * @param {string} [text]
 */
export function say(text = '') {
  const terminal = process.stdout.isTTY;
  const redraw = terminal && runningLine ? runningLine() : '';
  process.stdout.write(`${terminal && runningLine ? '\r\x1b[2K' : ''}${text}\n${redraw}`);
}

/**
 * Shows that something slow is under way: one line that counts seconds on a terminal,
 * plain lines elsewhere. Call `done` or `failed` exactly once.
 * @param {string} label
 */
export function startStep(label) {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  const line = () => `${label} … ${seconds()} s`;
  const terminal = process.stdout.isTTY;
  if (terminal) {
    runningLine = line;
    process.stdout.write(line());
  } else say(`${label} …`);
  const timer = setInterval(
    () => (terminal ? process.stdout.write(`\r\x1b[2K${line()}`) : say(line())),
    terminal ? 1000 : heartbeatSeconds * 1000,
  );
  timer.unref();

  /** @param {string} ending */
  function finish(ending) {
    clearInterval(timer);
    if (terminal) process.stdout.write('\r\x1b[2K');
    runningLine = undefined;
    say(`${label}: ${ending}`);
  }
  return {
    /** @param {string} [detail] */
    done: (detail) => finish(detail ?? `done in ${seconds()} s`),
    failed: () => finish(`failed after ${seconds()} s`),
  };
}

// A reader that has gone away (`npm start | head`) must not end the server or orphan the database.
process.stdout.on('error', () => {});
