import { announce } from './announce.mjs';
import { appUrl } from './app-url.mjs';
import { buildApp } from './build.mjs';
import { close, closeOnSignals, isClosing, onClose } from './closing.mjs';
import { claimDataFolder } from './data-folder.mjs';
import { asText, Failure } from './failure.mjs';
import { installPackages } from './install.mjs';
import { keepCluster } from './kept-cluster.mjs';
import { requireFreePort } from './ports.mjs';
import { migrateDatabase, offerSetUp, seedDemo } from './prepare-database.mjs';
import { say } from './say.mjs';
import { keptSecrets } from './secrets.mjs';
import { serve } from './serve.mjs';
import { readSettings } from './settings.mjs';

const help = `Usage: npm start [-- --dev | --help]

Installs what is missing, builds, prepares the database and serves Angiolog at http://localhost:3000.
Without DATABASE_URL it runs its own PostgreSQL and fills it once with an invented department.

  --dev    serve from the sources and follow their changes, instead of building

Settings (environment)
  PORT                   port, 3000
  HOST                   address to listen on, 127.0.0.1
  ANGIOLOG_DATA          folder of the embedded database, .angiolog beside the code
  NEXTAUTH_URL           the address that people open, http://localhost:PORT

With a PostgreSQL server of your own, and without the demo
  DATABASE_URL           its owner's address, used to prepare the schema and for nothing else
  DATABASE_APP_PASSWORD  password for the application's own login angiolog_app, 24 characters or more
  NEXTAUTH_SECRET        32 characters or more
  NEXTAUTH_URL           required
  SMTP_URL               mail server for invitations, smtps://user:password@mail.example.org; without
                         it, invitation links are shown to whoever invites
  MAIL_FROM              the sender, such as Angiolog <angiolog@example.org>

While there is no department, each start prints a link that sets it up; it works once, for 24 hours.`;

/**
 * Runs `npm start`; ends the process itself.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function startApp(args, env) {
  if (args.includes('--help') || args.includes('-h')) return say(help);
  closeOnSignals();
  try {
    const unknown = args.find((arg) => arg !== '--dev');
    if (unknown) throw new Failure(`Unknown option ${unknown}. See npm start -- --help`);
    await start(env, args.includes('--dev'));
  } catch (error) {
    if (isClosing()) return; // A child that was stopped by a Ctrl-C is no failure.
    console.error(asText(error));
    await close(1);
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} dev
 */
async function start(env, dev) {
  const settings = readSettings(env);
  const folder = settings.database ? '' : claimFolder(env, settings.publicUrl);
  await requireFreePort(settings.port, settings.host);
  await installPackages();
  if (!dev) await buildApp();
  const database = settings.database ?? (await embeddedDatabase(folder));
  await migrateDatabase(database.ownerUrl, database.appPassword);
  if (!settings.database) await seedDemo(database.ownerUrl);
  await serve({
    ...settings,
    dev,
    env: {
      DATABASE_APP_URL: appUrl(database.ownerUrl, database.appPassword),
      NEXTAUTH_SECRET: database.nextauthSecret,
      NEXTAUTH_URL: settings.publicUrl,
      ...(settings.database ? {} : { ANGIOLOG_DEMO: '1' }),
    },
  });
  announce(settings, settings.database && (await offerSetUp(database.ownerUrl)));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} address
 */
function claimFolder(env, address) {
  const { folder, release } = claimDataFolder(env, address);
  onClose(release);
  return folder;
}

/**
 * @param {string} folder
 * @returns {Promise<import('./settings.mjs').OwnDatabase>}
 */
async function embeddedDatabase(folder) {
  const secrets = keptSecrets(folder);
  const cluster = await keepCluster(folder);
  return { ownerUrl: cluster.ownerUrl(), ...secrets };
}
