import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { giveTo } from './give-to.mjs';

export const ownerName = 'angiolog_owner';
export const databaseName = 'angiolog';

/**
 * @typedef {object} Making
 * @property {string} dataFolder
 * @property {import('./postgres-binaries.mjs').Binaries} binaries
 * @property {import('./cluster-user.mjs').User | undefined} user
 * @property {boolean} durable False lets a test's cluster skip the flush to disk.
 */

/**
 * Makes `<dataFolder>/cluster` with its owner's password and an empty database `angiolog`. It grows
 * under another name and is renamed last, so that a killed start leaves nothing half-made in its place.
 * @param {Making} making
 */
export async function initialiseCluster(making) {
  const unfinished = join(making.dataFolder, 'cluster.new');
  const pgdata = join(unfinished, 'data');
  const passwordFile = join(unfinished, 'owner-password');
  rmSync(unfinished, { recursive: true, force: true });
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    giveTo(unfinished, making.user);
    await run(making, 'initdb', [
      `--pgdata=${pgdata}`,
      `--username=${ownerName}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-instructions',
      ...(making.durable ? [] : ['--no-sync']),
    ]);
    const single = ['--single', '-D', pgdata, ...(making.durable ? [] : ['-F']), 'postgres'];
    await run(making, 'postgres', single, `CREATE DATABASE ${databaseName}\n`);
    renameSync(unfinished, join(making.dataFolder, 'cluster'));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/**
 * @param {Making} making
 * @param {'initdb' | 'postgres'} program
 * @param {string[]} args
 * @param {string} [input]
 * @returns {Promise<void>}
 */
function run({ binaries, user, dataFolder }, program, args, input = '') {
  return new Promise((resolve, reject) => {
    const child = execFile(
      binaries.program(program),
      args,
      { cwd: dataFolder, env: binaries.env, uid: user?.uid, gid: user?.gid },
      (error, stdout, stderr) => {
        if (!error) resolve();
        else reject(explain(`${stdout}\n${stderr}\n${error.message}`, dataFolder));
      },
    );
    child.stdin?.on('error', () => {}).end(input);
  });
}

/**
 * Turns PostgreSQL's output into a sentence that says what to do.
 * @param {string} output
 * @param {string} dataFolder
 */
export function explain(output, dataFolder) {
  const elsewhere = 'set ANGIOLOG_DATA to another folder';
  if (/No space left on device|ENOSPC/.test(output))
    return new Failure(`The disk is full: PostgreSQL needs about 100 MB in ${dataFolder}.`);
  if (/has invalid permissions|has wrong ownership/.test(output))
    return new Failure(
      `The file system of ${dataFolder} doesn't keep file owners and rights, which PostgreSQL needs: ${elsewhere}.`,
    );
  if (/Permission denied|EACCES/.test(output))
    return new Failure(`PostgreSQL may not use ${dataFolder}: ${elsewhere}.\n${tail(output)}`);
  return new Failure(`PostgreSQL could not use ${dataFolder}:\n${tail(output)}`);
}

/** @param {string} output */
function tail(output) {
  return output.trim().split('\n').slice(-12).join('\n');
}
