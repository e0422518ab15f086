import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { claim } from './claim.mjs';
import { openFor, requireMajor } from './cluster-folder.mjs';
import { Failure } from './failure.mjs';
import { inWritableFolder } from './folder-failure.mjs';
import { databaseName, initialiseCluster, ownerName } from './initialise-cluster.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { answers, livingPostmaster } from './postmaster.mjs';
import { makePrivateFolder } from './private-folder.mjs';
import { isAlive } from './process-identity.mjs';
import { startPostmaster, stopPostmaster } from './run-postmaster.mjs';
import { waitUntil } from './wait-until.mjs';

/**
 * @typedef {object} ClusterOptions
 * @property {string} dataFolder Made when missing; the cluster lives in its `cluster` folder.
 * @property {number} [port] On 127.0.0.1; a free one when left out.
 * @property {Record<string, string>} [settings] PostgreSQL settings, `{ fsync: 'off' }`; an adopted server keeps its own.
 * @property {(sentence: string) => void} [onProgress]
 *
 * @typedef {object} Cluster
 * @property {number} port
 * @property {number} pid
 * @property {boolean} adopted It ran already.
 * @property {(database?: string) => string} ownerUrl The superuser's address of a database, `angiolog` when left out.
 * @property {(mode?: 'fast' | 'immediate') => Promise<void>} stop Leaves a server alone that another living process looks after.
 * @property {Promise<void>} exited Settles when the server is gone, whoever ended it.
 */

/**
 * Runs the PostgreSQL of a data folder: makes the cluster the first time, adopts a server that an
 * earlier process left behind, else starts one. A process that ends without `stop` takes its
 * server with it, unless it is killed. Throws a {@link Failure} with a sentence.
 * @param {ClusterOptions} options
 * @returns {Promise<Cluster>}
 */
export async function startCluster({ dataFolder, port, settings = {}, onProgress = () => {} }) {
  const folder = resolve(dataFolder);
  inWritableFolder(folder, () => makePrivateFolder(folder));
  const user = openFor(folder);
  const supervision = inWritableFolder(folder, () => claim(join(folder, 'supervisor.lock')));
  if (supervision.holder) return joinServer(folder, supervision.holder.pid);
  try {
    const binaries = postgresBinaries(folder, user);
    const pgdata = join(folder, 'cluster', 'data');
    if (!statSync(pgdata, { throwIfNoEntry: false })) {
      const as = user ? ` as the user “${user.name}”` : '';
      onProgress(`Making a PostgreSQL ${binaries.major} database in ${folder}${as}`);
      await initialiseCluster({
        dataFolder: folder,
        binaries,
        user,
        durable: settings.fsync !== 'off',
      });
    }
    requireMajor(pgdata, binaries.major);
    const left = await leftBehind(pgdata);
    const running =
      left ?? (await startPostmaster({ folder, pgdata, binaries, user, port, settings }));
    return supervise(folder, running, supervision.release, left !== undefined);
  } catch (error) {
    supervision.release();
    throw error;
  }
}

/**
 * A server without a supervisor that runs on the folder; waits for one that is just starting or stopping.
 * @param {string} pgdata
 */
async function leftBehind(pgdata) {
  const found = await waitUntil(async () => {
    const postmaster = livingPostmaster(pgdata);
    if (!postmaster) return null;
    return postmaster.ready && (await answers(postmaster.port)) ? postmaster : undefined;
  }, 60);
  if (found === undefined)
    throw new Failure(
      `A PostgreSQL server holds ${pgdata} but doesn't answer. End it, then try again.`,
    );
  return found ?? undefined;
}

/**
 * Uses a server that another living process looks after.
 * @param {string} folder
 * @param {number} holder
 * @returns {Promise<Cluster>}
 */
async function joinServer(folder, holder) {
  const postmaster = await waitUntil(async () => {
    const found = livingPostmaster(join(folder, 'cluster', 'data'));
    return found?.ready && (await answers(found.port)) ? found : undefined;
  }, 30);
  if (!postmaster)
    throw new Failure(`Process ${holder} holds the database in ${folder}, but it doesn't answer.`);
  return { ...describeServer(folder, postmaster, true), stop: async () => {} };
}

/**
 * @param {string} folder
 * @param {{ pid: number, port: number }} server
 * @param {() => void} release
 * @param {boolean} adopted
 * @returns {Cluster}
 */
function supervise(folder, server, release, adopted) {
  const endWithUs = () => void stopPostmaster(server.pid, 'fast');
  process.once('exit', endWithUs);
  const letGo = () => {
    process.off('exit', endWithUs);
    release();
  };
  const described = describeServer(folder, server, adopted);
  void described.exited.then(letGo);
  return {
    ...described,
    stop: async (mode = 'fast') => {
      await stopPostmaster(server.pid, mode);
      letGo();
    },
  };
}

/**
 * @param {string} folder
 * @param {{ pid: number, port: number }} server
 * @param {boolean} adopted
 */
function describeServer(folder, { pid, port }, adopted) {
  const password = readFileSync(join(folder, 'cluster', 'owner-password'), 'utf8').trim();
  return {
    pid,
    port,
    adopted,
    ownerUrl: (database = databaseName) =>
      `postgres://${ownerName}:${password}@127.0.0.1:${port}/${database}`,
    exited: gone(pid),
  };
}

/**
 * Works for a server that isn't our child as well. Its timer doesn't keep the process alive.
 * @param {number} pid
 * @returns {Promise<void>}
 */
function gone(pid) {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (isAlive(pid)) return;
      clearInterval(timer);
      resolve();
    }, 100);
    timer.unref();
  });
}
