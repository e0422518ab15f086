/** An expected failure: its message is a sentence for the person at the terminal, printed without a stack. */
export class Failure extends Error {
  /** @override */
  name = 'Failure';
}

/**
 * The text to print for anything that was thrown.
 * @param {unknown} error
 */
export function asText(error) {
  if (error instanceof Failure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * The system's error code (`ENOENT`, `EACCES` …), or an empty string.
 * @param {unknown} error
 */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
