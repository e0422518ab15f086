import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { onClose } from './closing.mjs';
import { repository } from './repository.mjs';

const tailLines = 40;
const patienceMilliseconds = 10_000;

/**
 * @typedef {object} ChildOptions
 * @property {NodeJS.ProcessEnv} [env] The whole environment of the child; ours when left out.
 * @property {string} [cwd]
 * @property {(line: string) => void} [onLine] Sees every line of both outputs.
 * @property {boolean} [ipc] Opens a channel, so that the child can notice that we are gone.
 */

/**
 * Starts a child in a process group of its own: a Ctrl-C in the terminal reaches us alone,
 * and we stop the children in order. It is stopped when this process closes.
 * @param {string} command
 * @param {string[]} args
 * @param {ChildOptions} [options]
 */
export function startChild(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd ?? repository,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe', ...(options.ipc ? [/** @type {const} */ ('ipc')] : [])],
    detached: process.platform !== 'win32',
  });
  /** @type {string[]} */
  const tail = [];
  /** @param {string} line */
  const take = (line) => {
    tail.push(line);
    if (tail.length > tailLines) tail.shift();
    options.onLine?.(line);
  };
  for (const output of [child.stdout, child.stderr]) {
    if (output) createInterface({ input: output }).on('line', take);
  }

  /** @type {Promise<number>} */
  const exited = new Promise((resolve) => {
    child.once('error', (error) => {
      take(error.message);
      resolve(127);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });

  /** @param {boolean} [force] */
  async function stop(force = false) {
    signalGroup(child.pid, force ? 'SIGKILL' : 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), patienceMilliseconds);
    await exited;
    clearTimeout(timer);
  }
  const forget = onClose(stop);
  void exited.then(forget);
  return { exited, stop, tail: () => tail.join('\n') };
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // Gone already, which is what we want.
  }
}
