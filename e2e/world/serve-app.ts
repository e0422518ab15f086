import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appUrl } from '../../scripts/app-url.mjs';
import { serverScript } from '../../scripts/build.mjs';
import { freePort } from '../../scripts/ports.mjs';
import { serveBuild } from './serve-build.ts';

/** The production build on a free port, as the app's login of a database; ready when it answers. */
export async function serveApp(
  ownerUrl: string,
  appPassword: string,
  told: Readonly<Record<string, string>>,
) {
  if (!existsSync(serverScript)) {
    throw new Error('There is no production build. Run npm test, or npm test -- --only build,e2e.');
  }
  const env = {
    ...told,
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    DATABASE_APP_URL: appUrl(ownerUrl, appPassword),
  };
  return { ...(await serveBuild({ script: serverScript, port: await freePort(), env })), env };
}
