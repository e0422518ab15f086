import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hash } from '@node-rs/argon2';
import { request } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { connect } from '#db/connection.ts';
import demo from '#db/demo-accounts.json' with { type: 'json' };
import { migrateDatabase } from '#db/migrate.ts';
import { person } from '#db/schema/people.ts';
import { seedDemo } from '#db/seed.ts';
import { plantOneDepartment } from '#db/testing/two-departments.ts';
import { appUrl } from '../../scripts/app-url.mjs';
import { serverScript } from '../../scripts/build.mjs';
import { startCluster } from '../../scripts/cluster.mjs';
import { freePort } from '../../scripts/ports.mjs';
import { inRepository } from '../../scripts/repository.mjs';
import { serverEnvironment } from '../../scripts/serve.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { type ActorName, actors, type World } from './world.ts';

const ofDemo = (name: string) => `${name}@demo.angiolog.test`;

/** People of the demo who have no account there, and of a department that has nothing to do with it. */
async function openAccounts(ownerUrl: string): Promise<Record<ActorName, string>> {
  const owner = connect(ownerUrl, 2);
  const there = await plantOneDepartment(owner, 'Elsewhere');
  const passwordHash = await hash(demo.password);
  const { resident, director, independentResident } = there.people;
  const strangers = {
    strangerResident: [resident, 'resident@elsewhere.test'],
    strangerDirector: [director, 'director@elsewhere.test'],
    unlucky: [independentResident, 'unlucky@elsewhere.test'],
  } as const;
  for (const [{ personId }, email] of Object.values(strangers)) {
    await owner.update(person).set({ passwordHash, email }).where(eq(person.id, personId));
  }
  const colleague = ofDemo('kwabena.ofosuhene');
  await owner.update(person).set({ passwordHash }).where(eq(person.email, colleague));
  await owner.end();
  return {
    ...{ resident: ofDemo('resident'), colleague, faculty: ofDemo('faculty') },
    ...{ director: ofDemo('director'), coordinator: ofDemo('coordinator') },
    strangerResident: strangers.strangerResident[1],
    strangerDirector: strangers.strangerDirector[1],
    unlucky: strangers.unlucky[1],
  };
}

async function serve(ownerUrl: string, appPassword: string, serverLog: string) {
  if (!existsSync(serverScript)) {
    throw new Error('There is no production build. Run npm test, or npm test -- --only build,e2e.');
  }
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const previousSecret = randomBytes(32).toString('hex');
  const env = serverEnvironment(
    process.env,
    {
      ...{ PORT: String(port), HOSTNAME: '127.0.0.1', NEXTAUTH_URL: baseUrl, ANGIOLOG_DEMO: '1' },
      NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
      NEXTAUTH_SECRET_PREVIOUS: previousSecret,
      DATABASE_APP_URL: appUrl(ownerUrl, appPassword),
    },
    false,
  );
  const preload = inRepository('scripts', 'leave-with-parent.mjs');
  const child = spawn(process.execPath, ['--import', preload, serverScript], {
    cwd: dirname(serverScript),
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const [output, ours] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    output?.on('data', (chunk: Buffer) => {
      appendFileSync(serverLog, chunk);
      ours.write(chunk);
    });
  }
  const ready = await waitUntil(
    () =>
      fetch(`${baseUrl}/readyz`).then(
        ({ ok }) => ok || undefined,
        () => undefined,
      ),
    60,
  );
  if (!ready) throw new Error('The application did not become ready.');
  return { child, baseUrl, previousSecret };
}

/** Signs in through the application's own endpoints and keeps the cookies. */
async function openSession(baseUrl: string, email: string, path: string) {
  const api = await request.newContext({ baseURL: baseUrl });
  const { csrfToken } = await (await api.get('/api/auth/csrf')).json();
  const form = { email, password: demo.password, csrfToken, callbackUrl: '/', json: 'true' };
  const answer = await api.post('/api/auth/callback/credentials', { form });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`);
  await api.storageState({ path });
  await api.dispose();
}

/** A real PostgreSQL with the demo department and a stranger's, and the production build on top. */
export default async function startWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'angiolog-e2e-'));
  const sessionFolder = await mkdtemp(join(tmpdir(), 'angiolog-e2e-sessions-'));
  const serverLog = join(sessionFolder, 'server.log');
  const cluster = await startCluster({
    dataFolder: folder,
    settings: { fsync: 'off' },
  });
  const ownerUrl = cluster.ownerUrl();
  const appPassword = randomBytes(24).toString('hex');
  await migrateDatabase(ownerUrl, appPassword);
  await seedDemo(
    ownerUrl,
    { seed: 20260701, today: new Date().toISOString().slice(0, 10) },
    () => {},
  );
  const emails = await openAccounts(ownerUrl);
  const { child, ...served } = await serve(ownerUrl, appPassword, serverLog);
  const sessions = Object.fromEntries(
    actors.map((name) => [name, join(sessionFolder, `${name}.json`)]),
  ) as Record<ActorName, string>;
  for (const name of actors) await openSession(served.baseUrl, emails[name], sessions[name]);
  const { password } = demo;
  const world: World = { ...served, ownerUrl, password, serverLog, emails, sessions };
  process.env.ANGIOLOG_E2E_WORLD = JSON.stringify(world);
  return async () => {
    child.kill('SIGTERM');
    await cluster.stop();
    for (const path of [folder, sessionFolder]) await rm(path, { recursive: true, force: true });
  };
}
