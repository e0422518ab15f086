import { readFileSync } from 'node:fs';
import { inRepository } from './repository.mjs';
import { say } from './say.mjs';

/**
 * Says where the application is and, in the demo, how to sign in or, in an empty database, how to begin.
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} [setUpToken]
 */
export function announce(settings, setUpToken) {
  say();
  say(`Angiolog is ready: ${settings.publicUrl}`);
  if (!settings.database) sayDemoAccounts(settings);
  if (setUpToken) saySetUp(settings, setUpToken);
  say('Stop it with Ctrl-C.');
}

/**
 * The link goes to this terminal and nowhere else; who opens it becomes the administrator.
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} token
 */
function saySetUp({ publicUrl }, token) {
  say();
  say('There is no department yet. Set it up here; the link works once, for 24 hours:');
  say(`  ${new URL(`/set-up?token=${token}`, publicUrl).href}`);
  say();
}

/** @param {import('./settings.mjs').Settings} settings */
function sayDemoAccounts({ host, port }) {
  /** @type {{ password: string, accounts: { email: string, role: string, name: string }[] }} */
  const demo = JSON.parse(readFileSync(inRepository('db', 'demo-accounts.json'), 'utf8'));
  const width = Math.max(...demo.accounts.map(({ email }) => email.length));
  say();
  say(`The people and cases in it are invented. Sign in with the password ${demo.password} as`);
  for (const { email, role, name } of demo.accounts)
    say(`  ${email.padEnd(width)}  ${name}, ${role}`);
  say();
  if (isLoopback(host)) return;
  say(
    `Warning: HOST=${host} opens this demo to the network. Anyone who reaches port ${port} can sign in`,
  );
  say(
    'with the password above. To use it from another device, set NEXTAUTH_URL to the address it opens.',
  );
  say();
}

/** @param {string} host */
export function isLoopback(host) {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
