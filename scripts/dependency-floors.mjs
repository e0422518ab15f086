import { readFileSync } from 'node:fs';
import { inRepository } from './repository.mjs';

/** The oldest versions without a hole that is known and matters here; checked without a network. */
export const floors = { next: '16.3.3', 'next-auth': '4.24.15', nodemailer: '7.0.7' };

/**
 * What the lockfile installs that is older than its floor, or not at all.
 * @param {{ packages?: Record<string, { version?: string }> }} lockfile
 * @param {Record<string, string>} [lowest]
 * @returns {string[]}
 */
export function belowFloor({ packages = {} }, lowest = floors) {
  return Object.entries(lowest).flatMap(([name, floor]) => {
    const copies = Object.entries(packages).filter(([path]) =>
      `/${path}`.endsWith(`/node_modules/${name}`),
    );
    if (copies.length === 0) return [`${name} is not in the lockfile`];
    return copies
      .filter(([, { version = '0' }]) => isOlder(version, floor))
      .map(([, { version }]) => `${name} ${version} is older than ${floor}`);
  });
}

/** The lockfile of this repository. */
export function readLockfile() {
  return JSON.parse(readFileSync(inRepository('package-lock.json'), 'utf8'));
}

/**
 * By numbers, not by letters; a pre-release counts as older than its release.
 * @param {string} version
 * @param {string} floor
 */
function isOlder(version, floor) {
  const [numbers = '', ...suffix] = version.split('-');
  const ours = numbers.split('.').map(Number);
  const least = floor.split('.').map(Number);
  for (let place = 0; place < 3; place += 1) {
    const difference = (ours[place] ?? 0) - (least[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return suffix.length > 0;
}
