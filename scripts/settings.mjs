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
  problems.push(...secretProblems(env));
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
  const { NEXTAUTH_SECRET: nextauthSecret = '', DATABASE_APP_PASSWORD: appPassword = '' } = env;
  return { ownerUrl, appPassword, nextauthSecret };
}

/**
 * What is wrong with the secrets of an installation; none of them is repeated. The embedded
 * database's are made by us: there only a key that is being replaced can come from outside.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function secretProblems(env) {
  /** @type {[name: string, shortest: number][]} */
  const needed = env.DATABASE_URL
    ? [
        ['NEXTAUTH_SECRET', shortestNextauthSecret],
        ['DATABASE_APP_PASSWORD', shortestAppPassword],
      ]
    : [];
  if (env.NEXTAUTH_SECRET_PREVIOUS)
    needed.push(['NEXTAUTH_SECRET_PREVIOUS', shortestNextauthSecret]);
  const problems = needed.flatMap(([name, shortest]) => secretProblem(env, name, shortest));
  const values = needed.map(([name]) => env[name]).filter(Boolean);
  if (new Set(values).size < values.length)
    problems.push(`${needed.map(([name]) => name).join(' and ')} must differ.`);
  return problems;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} shortest
 * @returns {string[]}
 */
function secretProblem(env, name, shortest) {
  const value = env[name] ?? '';
  const make = 'make one with: openssl rand -base64 32';
  if (value === '') return [`${name} is missing; ${make}`];
  if (value.length < shortest)
    return [`${name} has ${value.length} characters and needs ${shortest}; ${make}`];
  return isWeak(value) ? [`${name} is easy to guess; ${make}`] : [];
}

/**
 * @param {string} text
 * @param {string[]} protocols
 */
function isUrl(text, protocols) {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}
