import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './failure.mjs';

/** @typedef {{ uid: number, gid: number, name: string }} User */

/**
 * Who runs PostgreSQL: undefined for "we ourselves". PostgreSQL refuses root, so as root it is the
 * owner of the existing cluster, else the user `postgres`, else `nobody`.
 * @param {string} dataFolder
 * @returns {User | undefined}
 */
export function clusterUser(dataFolder) {
  if (process.getuid?.() !== 0) return undefined;
  const users = readUsers();
  const owner = statSync(join(dataFolder, 'cluster'), { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) {
    const name = users.find((user) => user.uid === owner.uid)?.name ?? `uid ${owner.uid}`;
    return { uid: owner.uid, gid: owner.gid, name };
  }
  const user = ['postgres', 'nobody'].map((name) => users.find((one) => one.name === name));
  const found = user.find((one) => one !== undefined && one.uid > 0);
  if (found) return found;
  throw new Failure(
    'PostgreSQL refuses to run as root and there is no user “postgres” or “nobody” to run it as. ' +
      'Add one (useradd --system postgres) or start Angiolog as an ordinary user.',
  );
}

function readUsers() {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines.map((line) => {
    const [name = '', , uid, gid] = line.split(':');
    return { name, uid: Number(uid), gid: Number(gid) };
  });
}

/**
 * The topmost part of `path` that the user may not pass through, or undefined when all are open.
 * A part that doesn't exist yet counts as open: we make it.
 * @param {string} path absolute
 * @param {User} user
 * @returns {string | undefined}
 */
export function firstClosedPart(path, user) {
  const parent = dirname(path);
  const above = parent === path ? undefined : firstClosedPart(parent, user);
  if (above) return above;
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && !mayPass(stat, user) ? path : undefined;
}

/**
 * @param {{ mode: number, uid: number, gid: number }} stat
 * @param {{ uid: number, gid: number }} user
 */
export function mayPass(stat, user) {
  if (stat.uid === user.uid) return (stat.mode & 0o100) !== 0;
  if (stat.gid === user.gid) return (stat.mode & 0o010) !== 0;
  return (stat.mode & 0o001) !== 0;
}
