import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

const highestPort = 65_535;

/**
 * A port that is free on the address right now.
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * What keeps us from listening there: `EADDRINUSE`, `EACCES` …, or an empty string when nothing does.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string>}
 */
export function obstacleAt(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code ?? error.message),
    );
    probe.listen(port, host, () => probe.close(() => resolve('')));
  });
}

/**
 * Fails with a sentence that names the next free port when ours is taken.
 * @param {number} port
 * @param {string} host
 */
export async function requireFreePort(port, host) {
  const obstacle = await obstacleAt(port, host);
  if (obstacle === '') return;
  if (obstacle === 'EADDRNOTAVAIL' || obstacle === 'ENOTFOUND')
    throw new Failure(`HOST=${host} is no address of this machine.`);
  const reason =
    obstacle === 'EACCES' ? 'is reserved for administrators' : 'is taken by another program';
  const from = obstacle === 'EACCES' ? 3000 : port + 1;
  throw new Failure(
    `Port ${port} ${reason}. Use the next free one: PORT=${await nextFreePort(from, host)} npm start`,
  );
}

/**
 * @param {number} from
 * @param {string} host
 */
async function nextFreePort(from, host) {
  for (let port = from; port <= highestPort; port++) {
    if ((await obstacleAt(port, host)) === '') return port;
  }
  return freePort(host);
}
