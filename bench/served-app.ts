import { randomBytes } from 'node:crypto';
import demoAccounts from '#db/demo-accounts.json' with { type: 'json' };
import { buildApp } from '../scripts/build.mjs';
import { freePort } from '../scripts/ports.mjs';
import { seedDemo } from '../scripts/prepare-database.mjs';
import { serve } from '../scripts/serve.mjs';
import { type BenchDatabase, makeDatabase } from './bench-cluster.ts';
import { childPids } from './process-cpu.ts';
import { signIn } from './sign-in.ts';

type Role = 'Resident' | 'Faculty';

/** The production build with the demo department, and two people who are signed in. */
export interface ServedApp {
  readonly port: number;
  readonly origin: string;
  /** The server's process; 0 where the system doesn't tell. */
  readonly pid: number;
  readonly database: BenchDatabase;
  /** What a request of that person sends beside its own. */
  readonly as: Readonly<Record<Role, { readonly email: string; readonly headers: Headed }>>;
}
type Headed = Readonly<Record<'cookie' | 'host', string>>;

const host = '127.0.0.1';
let served: Promise<ServedApp> | undefined;

/** Starts it at first use; it serves until the run ends. */
export function servedApp(): Promise<ServedApp> {
  served ??= startApp();
  return served;
}

async function startApp(): Promise<ServedApp> {
  await buildApp();
  const database = await makeDatabase('demo');
  await seedDemo(database.ownerUrl);
  const port = await freePort(host);
  // Next-auth compares it with the address that a browser shows.
  const origin = `http://localhost:${port}`;
  const env = {
    DATABASE_APP_URL: database.appUrl,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    NEXTAUTH_URL: origin,
    ANGIOLOG_DEMO: '1',
  };
  const before = childPids();
  await serve({ port, host, env, dev: false });
  const [pid = 0, ...others] = childPids().filter((child) => !before.includes(child));
  if (others.length > 0 || (pid === 0 && process.platform === 'linux'))
    throw new Error('Which process is the server?');
  const as = {
    Resident: await person(origin, 'Resident'),
    Faculty: await person(origin, 'Faculty'),
  };
  return { port, origin, pid, database, as };
}

async function person(origin: string, role: Role) {
  const account = demoAccounts.accounts.find((one) => one.role === role);
  if (!account) throw new Error(`The demo has no account of the role ${role}.`);
  const cookie = await signIn(origin, account.email, demoAccounts.password);
  return { email: account.email, headers: { cookie, host: new URL(origin).host } };
}
