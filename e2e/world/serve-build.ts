import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { inRepository } from '../../scripts/repository.mjs';
import { serverEnvironment } from '../../scripts/serve.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';

interface ServedBuild {
  /** The `server.js` of a standalone build. */
  readonly script: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
}

/** Serves a production build on a port of this machine, ready to answer. */
export async function serveBuild({ script, port, env }: ServedBuild) {
  const baseUrl = `http://localhost:${port}`;
  const own = { PORT: String(port), HOSTNAME: '127.0.0.1', NEXTAUTH_URL: baseUrl, ...env };
  const preload = inRepository('scripts', 'leave-with-parent.mjs');
  const child = spawn(process.execPath, ['--import', preload, script], {
    cwd: dirname(script),
    env: serverEnvironment(process.env, own, false),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const isReady = () =>
    fetch(`${baseUrl}/readyz`).then(
      ({ ok }) => ok || undefined,
      () => undefined,
    );
  if (!(await waitUntil(isReady, 60))) throw new Error('The application did not become ready.');
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { baseUrl, stop };
}
