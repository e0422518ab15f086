import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { belowFloor, readLockfile } from './dependency-floors.mjs';
import { fail, noneOf, ok, warn } from './finding.mjs';
import { isSupportedNode } from './node-version.mjs';
import { secretProblems } from './settings.mjs';

/** @typedef {import('./finding.mjs').Finding} Finding */

const hour = 60 * 60 * 1000;
const fresh = 26 * hour;
const stale = 7 * 24 * hour;

/**
 * What can be seen without the database: Node, packages, secrets, the address, the last backup.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [node]
 * @returns {Finding[]}
 */
export function examineMachine(env, node = process.versions.node) {
  return [
    nodeVersion(node),
    noneOf(
      belowFloor(readLockfile()),
      'Packages are not older than their floors',
      'Packages are too old',
      'Update them: npm install NAME@latest, then npm test.',
    ),
    noneOf(
      secretProblems(env),
      env.DATABASE_URL ? 'Secrets are set and strong' : 'Secrets are made by npm start',
      'Secrets are not good enough',
      'Set them as it says; everyone signs in again when NEXTAUTH_SECRET changes without NEXTAUTH_SECRET_PREVIOUS.',
    ),
    keyRotation(env),
    publicAddress(env),
    lastBackup(env.ANGIOLOG_BACKUP_DIR),
  ];
}

/** @param {string} node @returns {Finding} */
function nodeVersion(node) {
  if (isSupportedNode(node)) return ok(`Node ${node}`);
  return fail(`Node ${node} is too old`, 'Install Node 20.9 or newer from https://nodejs.org.');
}

/** @param {NodeJS.ProcessEnv} env @returns {Finding} */
function keyRotation(env) {
  if (!env.NEXTAUTH_SECRET_PREVIOUS) return ok('One session key is in use');
  return warn(
    'A previous session key is accepted beside the one in use',
    'Take NEXTAUTH_SECRET_PREVIOUS out 30 days after the change, or at once if the key leaked.',
  );
}

/** @param {NodeJS.ProcessEnv} env @returns {Finding} */
function publicAddress({ DATABASE_URL, NEXTAUTH_URL = '' }) {
  if (!DATABASE_URL || NEXTAUTH_URL.startsWith('https://'))
    return ok(DATABASE_URL ? 'People reach it over https' : 'The demo runs on this machine alone');
  return warn(
    `NEXTAUTH_URL is ${NEXTAUTH_URL === '' ? 'missing' : 'not https'}`,
    'Serve it over https and set NEXTAUTH_URL to that address: cookies are then bound to it.',
  );
}

/**
 * The age of the newest file of a folder, by its own time.
 * @param {string | undefined} folder
 * @param {number} [now] Milliseconds since 1970.
 * @returns {Finding}
 */
export function lastBackup(folder, now = Date.now()) {
  if (!folder)
    return warn(
      'It is not known whether backups are made',
      'Set ANGIOLOG_BACKUP_DIR to the folder that they go to.',
    );
  const newest = newestFile(folder);
  if (newest === undefined)
    return fail(`There is no backup in ${folder}`, 'Make one, and see why none was made.');
  const hours = Math.floor((now - newest) / hour);
  const what = `The last backup is ${hours} hours old`;
  if (now - newest <= fresh) return ok(what);
  const todo = 'See why the nightly backup did not run, and make one now.';
  return now - newest <= stale ? warn(what, todo) : fail(what, todo);
}

/** @param {string} folder */
function newestFile(folder) {
  try {
    const times = readdirSync(folder).flatMap((name) => {
      const file = statSync(join(folder, name), { throwIfNoEntry: false });
      return file?.isFile() && file.size > 0 ? [file.mtimeMs] : [];
    });
    return times.length > 0 ? Math.max(...times) : undefined;
  } catch {
    return undefined;
  }
}
