import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { buildApp, serverScript } from '../../scripts/build.mjs';
import { startChild } from '../../scripts/child.mjs';
import { freePort } from '../../scripts/ports.mjs';
import { inRepository } from '../../scripts/repository.mjs';
import { isReady, serverEnvironment } from '../../scripts/serve.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';

export interface MortalApp {
  readonly port: number;
  readonly host: string;
  readonly secret: string;
  /** `kill -9`; the port stays ours. */
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
}

const host = '127.0.0.1';
const patienceSeconds = 60;

/** The production build. Unlike the one of `npm start` its end doesn't end us. */
export async function startMortalApp(appUrl: string): Promise<MortalApp> {
  await buildApp();
  const port = await freePort(host);
  const secret = randomBytes(32).toString('base64url');
  const told = {
    ...{ PORT: String(port), HOSTNAME: host, DATABASE_APP_URL: appUrl },
    ...{ NEXTAUTH_SECRET: secret, NEXTAUTH_URL: `http://localhost:${port}` },
  };
  async function start() {
    const child = startChild(
      process.execPath,
      ['--import', inRepository('scripts', 'leave-with-parent.mjs'), serverScript],
      { cwd: dirname(serverScript), env: serverEnvironment(process.env, told, false), ipc: true },
    );
    if (await waitUntil(() => isReady(port, host), patienceSeconds)) return child;
    throw new Error(`The application did not become ready.\n${child.tail()}`);
  }
  let running = await start();
  return {
    ...{ port, secret, host: `localhost:${port}` },
    kill: () => running.stop(true),
    async restart() {
      running = await start();
    },
  };
}
