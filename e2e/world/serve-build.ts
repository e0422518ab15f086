import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRepository } from '../../scripts/repository.mjs';
import { isReady, serverEnvironment } from '../../scripts/serve.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';

interface ServedBuild {
  /** The `server.js` of a standalone build. */
  readonly script: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** A file that is given everything that the server writes to its outputs. */
  readonly serverLog?: string;
}

const host = '127.0.0.1';

/** Serves a production build on a port of this machine, ready to answer. */
export async function serveBuild({ script, port, env, serverLog }: ServedBuild) {
  const baseUrl = `http://localhost:${port}`;
  const own = { PORT: String(port), HOSTNAME: host, NEXTAUTH_URL: baseUrl, ...env };
  const preload = inRepository('scripts', 'leave-with-parent.mjs');
  const child = spawn(process.execPath, ['--import', preload, script], {
    cwd: dirname(script),
    env: serverEnvironment(process.env, own, false),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const [output, ours] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    output?.on('data', (chunk: Buffer) => {
      if (serverLog) appendFileSync(serverLog, chunk);
      ours.write(chunk);
    });
  }
  if (!(await waitUntil(() => isReady(port, host), 60))) {
    throw new Error('The application did not become ready.');
  }
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { baseUrl, stop };
}
