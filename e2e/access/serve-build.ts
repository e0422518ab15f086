import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../scripts/failure.mjs';
import { freePort } from '../../scripts/ports.mjs';
import { inRepository } from '../../scripts/repository.mjs';
import { isReady, serverEnvironment } from '../../scripts/serve.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';

export interface Served {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const host = '127.0.0.1';

/** Serves the standalone build of a tree on a free port; `databaseUrl` is the login that it works with. */
export async function serveBuild(
  tree: string,
  databaseUrl: string,
  secret: string,
): Promise<Served> {
  const standalone = join(tree, '.next', 'standalone');
  const script = join(standalone, 'server.js');
  if (!existsSync(script)) throw new Failure(`There is no build in ${tree}.`);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const told = {
    ...{ PORT: String(port), HOSTNAME: host, NEXTAUTH_URL: origin },
    ...{ NEXTAUTH_SECRET: secret, DATABASE_APP_URL: databaseUrl },
  };
  const preload = inRepository('scripts', 'leave-with-parent.mjs');
  const child = spawn(process.execPath, ['--import', preload, script], {
    cwd: standalone,
    env: serverEnvironment(process.env, told, false),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // What it says of the requests that it turned away is of interest only where it doesn't serve.
  let said = '';
  child.stderr?.on('data', (part) => {
    said = `${said}${part}`.slice(-4000);
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
  };
  if (await waitUntil(() => isReady(port, host), 60)) return { origin, stop };
  await stop();
  throw new Failure(`${said}\n\nThe application did not become ready.`);
}
