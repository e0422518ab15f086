import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { isAlive, programOf } from './process-identity.mjs';

/** @typedef {{ pid: number, port: number, ready: boolean }} Postmaster */

/**
 * What `postmaster.pid` says: line 1 the process, line 4 the port, line 8 the status.
 * https://www.postgresql.org/docs/18/storage-file-layout.html
 * @param {string} text
 * @returns {Postmaster | undefined}
 */
export function parsePostmaster(text) {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number.isInteger(port) ? port : 0, ready: lines[7]?.trim() === 'ready' };
}

/**
 * The server that owns the folder, if it lives. On Linux a process that merely got the same
 * number after a restart of the machine isn't taken for it.
 * @param {string} pgdata
 */
export function livingPostmaster(pgdata) {
  const postmaster = readPostmaster(pgdata);
  if (!postmaster || !isAlive(postmaster.pid)) return undefined;
  const program = programOf(postmaster.pid);
  return program === '' || program.startsWith('postgres') ? postmaster : undefined;
}

/** @param {string} pgdata */
export function readPostmaster(pgdata) {
  try {
    return parsePostmaster(readFileSync(join(pgdata, 'postmaster.pid'), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * True when a PostgreSQL answers on the port. Asks for TLS, the one question that needs no login.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function answers(port) {
  const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(sslRequest));
    /** @param {boolean} result */
    const settle = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(2000, () => settle(false));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
    socket.once('data', (bytes) => settle(bytes[0] === 78 || bytes[0] === 83)); // N or S
  });
}
