import { type ChildProcess, fork } from 'node:child_process';
import { onClose } from '../scripts/closing.mjs';
import { inRepository } from '../scripts/repository.mjs';

/** Starts a script of this folder in a process of its own, which ends with ours. */
export function startProcess(
  script: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = fork(inRepository('bench', script), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  onClose(() => void child.kill());
  return child;
}

/** The next message of a process; fails when it ends instead. */
export function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) =>
      reject(new Error(`A process of the bench ended (${code}).`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message as T);
    });
  });
}
