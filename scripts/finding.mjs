/**
 * What the doctor found: `todo` says what to do where it isn't ok.
 * @typedef {{ level: 'ok' | 'warn' | 'fail', what: string, todo?: string }} Finding
 */

/** @param {string} what @returns {Finding} */
export const ok = (what) => ({ level: 'ok', what });
/** @param {string} what @param {string} todo @returns {Finding} */
export const warn = (what, todo) => ({ level: 'warn', what, todo });
/** @param {string} what @param {string} todo @returns {Finding} */
export const fail = (what, todo) => ({ level: 'fail', what, todo });

/**
 * `ok` when a list of troubles is empty, else one failure that names up to five of them.
 * @param {readonly string[]} troubles
 * @param {string} fine
 * @param {string} bad
 * @param {string} todo
 * @returns {Finding}
 */
export function noneOf(troubles, fine, bad, todo) {
  if (troubles.length === 0) return ok(fine);
  const more = troubles.length > 5 ? ` and ${troubles.length - 5} more` : '';
  return fail(`${bad}: ${troubles.slice(0, 5).join(', ')}${more}`, todo);
}
