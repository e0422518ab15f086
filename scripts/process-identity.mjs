import { readFileSync } from 'node:fs';

/**
 * True when the process exists and isn't a zombie that its parent never collected.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return statFields(pid)?.[0] !== 'Z';
}

/**
 * Tells a process from a later one that was given the same number. Empty where the system has no /proc.
 * @param {number} pid
 */
export function startTimeOf(pid) {
  return statFields(pid)?.[19] ?? '';
}

/**
 * The short name of the program that runs under this number; empty where the system has no /proc.
 * @param {number} pid
 */
export function programOf(pid) {
  return read(`/proc/${pid}/comm`).trim();
}

/**
 * The fields of /proc/<pid>/stat from the third (the state) on; the second may hold spaces.
 * @param {number} pid
 */
function statFields(pid) {
  const text = read(`/proc/${pid}/stat`);
  return text ? text.slice(text.lastIndexOf(')') + 2).split(' ') : undefined;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
