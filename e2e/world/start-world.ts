import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import { request } from '@playwright/test';
import { eq } from 'drizzle-orm';
import postgres from 'postgres';
import { connect } from '#db/connection.ts';
import demo from '#db/demo-accounts.json' with { type: 'json' };
import { migrateDatabase } from '#db/migrate.ts';
import { offerSetUp } from '#db/offer-set-up.ts';
import { department } from '#db/schema/department.ts';
import { person, signInSession } from '#db/schema/people.ts';
import { demoToday, seedDemo } from '#db/seed.ts';
import { plantOneDepartment } from '#db/testing/two-departments.ts';
import { startCluster } from '../../scripts/cluster.mjs';
import { serveApp } from './serve-app.ts';
import { type ActorName, actors, type World } from './world.ts';

type Cluster = Awaited<ReturnType<typeof startCluster>>;

const ofDemo = (name: string) => `${name}@demo.angiolog.test`;

/** People of the demo who have no account there, and of a department that has nothing to do with it. */
async function openAccounts(ownerUrl: string): Promise<Record<ActorName, string>> {
  const owner = connect(ownerUrl, 2);
  const there = await plantOneDepartment(owner, 'Elsewhere');
  // As in the demo, a password is enough: these people are here for their reach.
  await owner.update(department).set({ demo: true }).where(eq(department.id, there.id));
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

/** A second server on a database without a department, and the link that sets one up. */
async function startEmpty(cluster: Cluster, appPassword: string) {
  const sql = postgres(cluster.ownerUrl(), { max: 1 });
  await sql`create database empty`;
  await sql.end();
  const ownerUrl = cluster.ownerUrl('empty');
  await migrateDatabase(ownerUrl, appPassword);
  const { stop, baseUrl } = await serveApp(ownerUrl, appPassword, {});
  const token = (await offerSetUp(ownerUrl)) ?? '';
  return { stop, baseUrl, setUpPath: `/set-up?token=${token}` };
}

/** The run takes longer than a fresh sign-in lasts; journeys about that age a session themselves. */
async function keepFresh(ownerUrl: string) {
  const owner = connect(ownerUrl, 1);
  const authenticatedAt = new Date(Date.now() + 86_400_000).toISOString();
  await owner.update(signInSession).set({ authenticatedAt });
  await owner.end();
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
  await seedDemo(ownerUrl, { seed: 20260701, today: demoToday() }, () => {});
  const emails = await openAccounts(ownerUrl);
  const previousSecret = randomBytes(32).toString('hex');
  const { stop, baseUrl, env } = await serveApp(
    ownerUrl,
    appPassword,
    { ANGIOLOG_DEMO: '1', NEXTAUTH_SECRET_PREVIOUS: previousSecret },
    serverLog,
  );
  const empty = await startEmpty(cluster, appPassword);
  const sessions = Object.fromEntries(
    actors.map((name) => [name, join(sessionFolder, `${name}.json`)]),
  ) as Record<ActorName, string>;
  for (const name of actors) await openSession(baseUrl, emails[name], sessions[name]);
  await keepFresh(ownerUrl);
  const world: World = {
    ...{ baseUrl, env, ownerUrl, password: demo.password, emails, sessions },
    ...{ previousSecret, serverLog },
    empty: { baseUrl: empty.baseUrl, setUpPath: empty.setUpPath },
  };
  process.env.ANGIOLOG_E2E_WORLD = JSON.stringify(world);
  return async () => {
    for (const stopServer of [stop, empty.stop]) await stopServer();
    await cluster.stop();
    for (const path of [folder, sessionFolder]) await rm(path, { recursive: true, force: true });
  };
}
