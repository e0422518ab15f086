import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, Failure } from './failure.mjs';
import { explain } from './initialise-cluster.mjs';
import { freePort } from './ports.mjs';
import { livingPostmaster, readPostmaster } from './postmaster.mjs';
import { isAlive } from './process-identity.mjs';
import { waitUntil } from './wait-until.mjs';

const attempts = 6;
const recoverySeconds = 300;
const logLimitBytes = 10_000_000;

/**
 * @typedef {object} PostmasterOptions
 * @property {string} folder
 * @property {string} pgdata
 * @property {import('./postgres-binaries.mjs').Binaries} binaries
 * @property {import('./cluster-user.mjs').User | undefined} user
 * @property {number} [port]
 * @property {Record<string, string>} settings
 */

/**
 * Starts PostgreSQL and waits until it takes connections. Tries again when a free port was snatched
 * or the children of a killed server are still leaving.
 * @param {PostmasterOptions} options
 */
export async function startPostmaster(options) {
  let output = '';
  for (let attempt = 1; attempt <= attempts; attempt++) {
    dropStalePid(options.pgdata);
    const port = options.port ?? (await freePort());
    const outcome = await tryStart(options, port);
    if (typeof outcome === 'number') return { pid: outcome, port };
    output = outcome;
    const taken = /Address already in use/.test(output);
    if (taken && options.port !== undefined)
      throw new Failure(`Port ${port}, wanted for PostgreSQL, is taken by another program.`);
    if (!taken && !/shared memory block|lock file ".*" already exists/.test(output)) break;
    await pause(300 * attempt);
  }
  throw explain(output, options.folder);
}

/**
 * PostgreSQL refuses to start when the number in its pid file belongs to any process of the same user,
 * which is common after a container restarts.
 * @param {string} pgdata
 */
function dropStalePid(pgdata) {
  if (readPostmaster(pgdata) && !livingPostmaster(pgdata))
    rmSync(join(pgdata, 'postmaster.pid'), { force: true });
}

/**
 * The process number when it is ready, or what PostgreSQL wrote before it gave up.
 * @param {PostmasterOptions} options
 * @param {number} port
 */
async function tryStart({ folder, pgdata, binaries, user, settings }, port) {
  const log = openLog(folder, user);
  const child = spawn(binaries.program('postgres'), serverArguments(pgdata, port, settings), {
    cwd: pgdata,
    env: binaries.env,
    uid: user?.uid,
    gid: user?.gid,
    detached: true, // A Ctrl-C in the terminal is for us; the server stops after the application.
    stdio: ['ignore', log.handle, log.handle], // A file, not a pipe: the server may outlive us.
  });
  closeSync(log.handle);
  let failed = '';
  child.once('error', (error) => {
    failed = error.message;
  });
  child.once('exit', (code, signal) => {
    failed ||= `PostgreSQL ended with ${signal ?? `code ${code}`}`;
  });
  child.unref();
  const ready = await waitUntil(() => {
    if (failed) return 'failed';
    const postmaster = readPostmaster(pgdata);
    return postmaster?.pid === child.pid && postmaster?.ready ? 'ready' : undefined;
  }, recoverySeconds);
  if (ready === 'ready' && child.pid !== undefined) return child.pid;
  if (!ready) child.kill('SIGQUIT');
  return `${readFileSync(log.file).subarray(log.start).toString('utf8')}\n${failed || 'It was not ready in time.'}`;
}

/**
 * @param {string} pgdata
 * @param {number} port
 * @param {Record<string, string>} settings
 */
function serverArguments(pgdata, port, settings) {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    ...settings,
  };
  return [
    '-D',
    pgdata,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/**
 * @param {string} folder
 * @param {import('./cluster-user.mjs').User | undefined} user
 */
function openLog(folder, user) {
  const file = join(folder, 'postgresql.log');
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > logLimitBytes) renameSync(file, `${file}.old`);
  const fresh = !existsSync(file);
  const handle = openSync(file, 'a', 0o600);
  if (fresh && user) chownSync(file, user.uid, user.gid);
  return { file, handle, start: fresh ? 0 : size };
}

/**
 * Asks the server to end its sessions and stop (`fast`), or to stop at once and recover at the next
 * start (`immediate`); insists when it takes too long.
 * @param {number} pid
 * @param {'fast' | 'immediate'} mode
 */
export async function stopPostmaster(pid, mode) {
  const gentle = /** @type {const} */ (['SIGINT', 'SIGQUIT', 'SIGKILL']);
  const signals = mode === 'fast' ? gentle : gentle.slice(1);
  for (const signal of signals) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (codeOf(error) === 'ESRCH') return;
      throw error;
    }
    if (await waitUntil(() => !isAlive(pid), 30)) return;
  }
}
