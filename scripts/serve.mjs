import { dirname } from 'node:path';
import { serverScript } from './build.mjs';
import { startChild } from './child.mjs';
import { close, isClosing } from './closing.mjs';
import { Failure } from './failure.mjs';
import { quietTools } from './install.mjs';
import { inRepository } from './repository.mjs';
import { say, startStep } from './say.mjs';
import { waitUntil } from './wait-until.mjs';

const patienceSeconds = 90;

/**
 * @typedef {object} Serving
 * @property {number} port
 * @property {string} host
 * @property {Record<string, string>} env What the application is told beside the port and address.
 * @property {boolean} dev
 */

/**
 * Starts the application and waits until it says that it is ready. Should it end later, everything stops.
 * @param {Serving} serving
 */
export async function serve({ port, host, env, dev }) {
  const step = startStep('Starting the application');
  let started = false;
  const preload = inRepository('scripts', 'leave-with-parent.mjs');
  const script = dev
    ? [inRepository('node_modules/next/dist/bin/next'), 'dev', '-p', String(port), '-H', host]
    : ['--import', preload, serverScript];
  const child = startChild(process.execPath, script, {
    cwd: dev ? inRepository() : dirname(serverScript),
    env: serverEnvironment(process.env, { ...env, PORT: String(port), HOSTNAME: host }, dev),
    onLine: (line) => started && say(line),
    ipc: !dev,
  });
  let ended = false;
  const exited = child.exited.then((code) => {
    ended = true;
    return code;
  });
  const ready = await waitUntil(async () => ended || (await isReady(port, host)), patienceSeconds);
  if (ended || !ready) {
    step.failed();
    throw new Failure(`${child.tail()}\n\nThe application did not become ready.`);
  }
  step.done();
  started = true;
  void exited.then((code) => endWith(code));
}

/** @param {number} code */
function endWith(code) {
  if (isClosing()) return;
  say(`The application ended unexpectedly (code ${code}). Stopping.`);
  void close(1);
}

/**
 * The application's environment: ours without anything that opens the database as its owner.
 * @param {NodeJS.ProcessEnv} ours
 * @param {Record<string, string>} told
 * @param {boolean} dev
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvironment(ours, told, dev) {
  const withheld = /^(PG[A-Z]+|DATABASE_URL|DATABASE_APP_PASSWORD|ANGIOLOG_DEMO)$/;
  const kept = Object.entries(ours).filter(([name]) => !withheld.test(name));
  const mode = dev ? 'development' : 'production';
  return { ...Object.fromEntries(kept), ...quietTools, ...told, NODE_ENV: mode };
}

/**
 * True once the application says that it and its database are ready.
 * @param {number} port
 * @param {string} host
 */
export async function isReady(port, host) {
  const reachable =
    { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  try {
    const answer = await fetch(`http://${reachable}:${port}/readyz`, {
      signal: AbortSignal.timeout(5000),
      redirect: 'manual',
    });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}
