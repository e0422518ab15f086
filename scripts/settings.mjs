import { Failure } from './failure.mjs';
import { isWeak } from './weak-secret.mjs';

/**
 * @typedef {object} OwnDatabase
 * @property {string} ownerUrl
 * @property {string} appPassword
 * @property {string} nextauthSecret
 *
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host The address to listen on.
 * @property {string} publicUrl Where a browser reaches us.
 * @property {OwnDatabase} [database] Left out: the embedded database with the demo.
 */

const shortestNextauthSecret = 32;
const shortestAppPassword = 24;

/**
 * Reads what the environment says. Throws one {@link Failure} that lists every problem at once;
 * it never repeats a secret.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  /** @type {string[]} */
  const problems = [];
  const port = Number(env.PORT || '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    problems.push('PORT must be a whole number from 1 to 65535.');
  if (env.NEXTAUTH_URL && !isUrl(env.NEXTAUTH_URL, ['http:', 'https:']))
    problems.push('NEXTAUTH_URL must be a web address, such as https://cases.example.org.');
  checkMail(env, problems);
  const database = env.DATABASE_URL ? readDatabase(env, problems) : undefined;
  if (problems.length > 0)
    throw new Failure(`Angiolog can't start with these settings:\n  - ${problems.join('\n  - ')}`);
  return {
    port,
    host: env.HOST || '127.0.0.1',
    publicUrl: env.NEXTAUTH_URL || `http://localhost:${port}`,
    database,
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} problems
 */
function checkMail({ SMTP_URL, MAIL_FROM }, problems) {
  if (SMTP_URL && !isUrl(SMTP_URL, ['smtp:', 'smtps:']))
    problems.push('SMTP_URL must look like smtps://user:password@mail.example.org.');
  if (Boolean(SMTP_URL) !== Boolean(MAIL_FROM))
    problems.push('SMTP_URL and MAIL_FROM go together: set both, or neither.');
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} problems
 * @returns {OwnDatabase}
 */
function readDatabase(env, problems) {
  const ownerUrl = env.DATABASE_URL ?? '';
  if (!isUrl(ownerUrl, ['postgres:', 'postgresql:']))
    problems.push('DATABASE_URL must look like postgres://owner:password@host:5432/angiolog.');
  else if (new URL(ownerUrl).username === 'angiolog_app')
    problems.push(
      'DATABASE_URL must be the database owner’s; angiolog_app is the application’s own login.',
    );
  if (!env.NEXTAUTH_URL)
    problems.push(
      'NEXTAUTH_URL is missing: the address that people open, such as https://cases.example.org.',
    );
  const nextauthSecret = checkSecret(env, 'NEXTAUTH_SECRET', shortestNextauthSecret, problems);
  const appPassword = checkSecret(env, 'DATABASE_APP_PASSWORD', shortestAppPassword, problems);
  if (appPassword !== '' && appPassword === nextauthSecret)
    problems.push('NEXTAUTH_SECRET and DATABASE_APP_PASSWORD must differ.');
  return { ownerUrl, appPassword, nextauthSecret };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} shortest
 * @param {string[]} problems
 */
function checkSecret(env, name, shortest, problems) {
  const value = env[name] ?? '';
  const make = 'make one with: openssl rand -base64 32';
  if (value === '') problems.push(`${name} is missing; ${make}`);
  else if (value.length < shortest)
    problems.push(`${name} has ${value.length} characters and needs ${shortest}; ${make}`);
  else if (isWeak(value)) problems.push(`${name} is easy to guess; ${make}`);
  return value;
}

/**
 * @param {string} text
 * @param {string[]} protocols
 */
function isUrl(text, protocols) {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}
