import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { appUrl } from '../../scripts/app-url.mjs';
import { serverScript } from '../../scripts/build.mjs';
import { freePort } from '../../scripts/ports.mjs';
import { inRepository } from '../../scripts/repository.mjs';
import { serverEnvironment } from '../../scripts/serve.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';

/** The production build on a free port, as the app's login of a database; ready when it answers. */
export async function serveApp(
  ownerUrl: string,
  appPassword: string,
  told: Readonly<Record<string, string>>,
) {
  if (!existsSync(serverScript)) {
    throw new Error('There is no production build. Run npm test, or npm test -- --only build,e2e.');
  }
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const env = serverEnvironment(
    process.env,
    {
      ...{ PORT: String(port), HOSTNAME: '127.0.0.1', NEXTAUTH_URL: baseUrl },
      ...told,
      NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
      DATABASE_APP_URL: appUrl(ownerUrl, appPassword),
    },
    false,
  );
  const preload = inRepository('scripts', 'leave-with-parent.mjs');
  const child = spawn(process.execPath, ['--import', preload, serverScript], {
    cwd: dirname(serverScript),
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ready = await waitUntil(
    () =>
      fetch(`${baseUrl}/readyz`).then(
        ({ ok }) => ok || undefined,
        () => undefined,
      ),
    60,
  );
  if (!ready) throw new Error('The application did not become ready.');
  return { child, baseUrl };
}
