import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { codeOf } from './failure.mjs';
import { isAlive, startTimeOf } from './process-identity.mjs';

/** @typedef {{ pid: number, startTime: string, note: string }} Holder */

/**
 * Claims a file for this process. A claim outlives neither its process nor `release`:
 * one left behind by a dead process is taken over, even when its number is in use again.
 * @param {string} file
 * @param {string} [note] What another process may tell its person about the holder.
 * @returns {{ release: () => void, holder?: undefined } | { holder: Holder }}
 */
export function claim(file, note = '') {
  // The id tells an earlier claim of this same process, let go of twice, from the present one.
  const id = randomUUID();
  const ours = JSON.stringify({ pid: process.pid, startTime: startTimeOf(process.pid), note, id });
  for (;;) {
    try {
      writeFileSync(file, ours, { flag: 'wx' });
      return { release: () => release(file, ours) };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder) return { holder };
    rmSync(file, { force: true });
  }
}

/**
 * The living process that holds the claim, if any.
 * @param {string} file
 * @returns {Holder | undefined}
 */
export function holderOf(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    const same = isAlive(holder.pid) && startTimeOf(holder.pid) === holder.startTime;
    return same ? holder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @param {string} ours
 */
function release(file, ours) {
  try {
    if (readFileSync(file, 'utf8') === ours) rmSync(file, { force: true });
  } catch {
    // Someone removed the folder: there is nothing left to release.
  }
}
