import { startChild } from './child.mjs';
import { Failure } from './failure.mjs';
import { inRepository } from './repository.mjs';
import { say, startStep } from './say.mjs';

/**
 * Brings the database to this build's schema.
 * @param {string} ownerUrl
 * @param {string} appPassword
 */
export async function migrateDatabase(ownerUrl, appPassword) {
  const step = startStep('Preparing the database');
  const env = { ...process.env, DATABASE_URL: ownerUrl, DATABASE_APP_PASSWORD: appPassword };
  const child = runTypeScript('db/migrate.ts', env);
  if ((await child.exited) === 0) return step.done();
  step.failed();
  throw new Failure(`The database could not be prepared.\n${child.tail()}`);
}

/**
 * Fills the demo department; does nothing when it is there. Passes the script's own lines on.
 * @param {string} ownerUrl
 */
export async function seedDemo(ownerUrl) {
  const child = runTypeScript('db/seed.ts', { ...process.env, DATABASE_URL: ownerUrl }, say);
  if ((await child.exited) !== 0)
    throw new Failure('The demo department could not be made; the lines above say why.');
}

/**
 * The token of a one-time link that sets the first department up; none where there is a department.
 * @param {string} ownerUrl
 * @returns {Promise<string | undefined>}
 */
export async function offerSetUp(ownerUrl) {
  const child = runTypeScript('db/offer-set-up.ts', { ...process.env, DATABASE_URL: ownerUrl });
  if ((await child.exited) !== 0)
    throw new Failure(`The set-up link could not be made.\n${child.tail()}`);
  return child.tail().trim() || undefined;
}

/**
 * @param {string} script
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} [onLine]
 */
function runTypeScript(script, env, onLine) {
  return startChild(process.execPath, ['--import', 'tsx', inRepository(script)], { env, onLine });
}
