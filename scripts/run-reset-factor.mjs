import postgres from 'postgres';
import { asText } from './failure.mjs';
import { withOwnerDatabase } from './owner-database.mjs';
import { say } from './say.mjs';

const help = `Usage: npm run reset-factor -- EMAIL

For who lost authenticator app and recovery codes and whom nobody in the department can help, such as
its only administrator. Takes both away, signs the person out everywhere and writes it to the audit
log. Their password stays; with the next sign-in they set up a new app, where their role needs one.
Make sure first that it is they who ask. Ends with 1 when there was nothing to take away.

The database is that of DATABASE_URL (the owner's), else the embedded one.`;

const words = {
  unknown: 'nobody signs in with that address. Nothing was changed.',
  none: 'that account has no authenticator app. Nothing was changed.',
  reset:
    'app and recovery codes are taken away, every session is ended, the audit log has it. Nobody was mailed: tell them.',
};

/**
 * @param {string} ownerUrl
 * @param {string} email
 * @returns {Promise<keyof typeof words>}
 */
export async function resetFactorOf(ownerUrl, email) {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql`select angiolog.reset_second_factor_on_server(${email}) as outcome`;
    return row?.outcome;
  } finally {
    await sql.end();
  }
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} The exit code.
 */
export async function runResetFactor(args, env) {
  const [email, ...rest] = args;
  if (!email || rest.length > 0 || email.startsWith('-')) {
    say(help);
    return email === '--help' || email === '-h' ? 0 : 2;
  }
  try {
    const outcome = await withOwnerDatabase(env, (ownerUrl) => resetFactorOf(ownerUrl, email));
    say(`reset-factor: ${email}: ${words[outcome]}`);
    return outcome === 'reset' ? 0 : 1;
  } catch (error) {
    console.error(`reset-factor: nothing was changed. ${asText(error)}`);
    return 2;
  }
}
