import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterUser, firstClosedPart } from './cluster-user.mjs';
import { codeOf, Failure } from './failure.mjs';

/**
 * Lets the user that runs PostgreSQL pass through the folder; the secrets in it stay closed.
 * @param {string} folder
 */
export function openFor(folder) {
  const user = clusterUser(folder);
  if (!user) return undefined;
  if (firstClosedPart(folder, user) === folder) chmodSync(folder, 0o711);
  const closed = firstClosedPart(folder, user);
  if (!closed) return user;
  throw new Failure(
    `PostgreSQL doesn't run as root, and the user “${user.name}” can't pass through ${closed}. ` +
      'Set ANGIOLOG_DATA to a folder elsewhere, such as /var/lib/angiolog.',
  );
}

/**
 * Fails with a sentence when the cluster was made by another major version, which ours can't read.
 * @param {string} pgdata
 * @param {number} major
 */
export function requireMajor(pgdata, major) {
  const found = readVersion(pgdata);
  if (found === major) return;
  throw new Failure(
    `The database in ${pgdata} was made by PostgreSQL ${found}; this version of Angiolog runs ` +
      `PostgreSQL ${major}, which can't read it. Go back to the earlier version to export the cases, ` +
      'or set ANGIOLOG_DATA to a new folder.',
  );
}

/** @param {string} pgdata */
function readVersion(pgdata) {
  try {
    return Number.parseInt(readFileSync(join(pgdata, 'PG_VERSION'), 'utf8'), 10);
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error;
    throw new Failure(
      `The database in ${pgdata} belongs to another user. Start Angiolog as that user, or as root.`,
    );
  }
}
