import { setTimeout as pause } from 'node:timers/promises';

const pollMilliseconds = 50;

/**
 * Asks until the answer is something other than `undefined` or `false`; undefined when the time is up.
 * @template T
 * @param {() => T | Promise<T>} question
 * @param {number} seconds
 * @returns {Promise<Exclude<T, false | undefined> | undefined>}
 */
export async function waitUntil(question, seconds) {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await question();
    if (answer !== undefined && answer !== false)
      return /** @type {Exclude<T, false | undefined>} */ (answer);
    if (performance.now() > deadline) return undefined;
    await pause(pollMilliseconds);
  }
}
