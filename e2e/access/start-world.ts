import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { migrateDatabase } from '#db/migrate.ts';
import { appUrl } from '../../scripts/app-url.mjs';
import { startCluster } from '../../scripts/cluster.mjs';
import { type ActorName, actorNames, planOf } from './actors.ts';
import { type Planted, plantWorld } from './plant-world.ts';
import { sealedCookie } from './sealed-cookie.ts';

export interface AccessWorld {
  readonly planted: Planted;
  /** The superuser's, for control reads. */
  readonly sql: postgres.Sql;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly secret: string;
  readonly cookies: Record<ActorName, string | undefined>;
  readonly stop: () => Promise<void>;
}

async function cookieOf(name: ActorName, planted: Planted, secret: string) {
  const { state } = planOf(name);
  if (state === 'no-cookie') return undefined;
  const sealedWith = state === 'cookie-forged' ? randomBytes(32).toString('hex') : secret;
  return sealedCookie(planted.actors[name].sessionId, sealedWith);
}

/** A PostgreSQL of its own with the two departments, and a cookie for everyone of the matrix. */
export async function startAccessWorld(): Promise<AccessWorld> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'angiolog-access-'));
  const cluster = await startCluster({ dataFolder, settings: { fsync: 'off' } });
  const ownerUrl = cluster.ownerUrl();
  const appPassword = randomBytes(24).toString('hex');
  await migrateDatabase(ownerUrl, appPassword);
  const planted = await plantWorld(ownerUrl);
  const secret = randomBytes(32).toString('hex');
  const cookies: Partial<Record<ActorName, string | undefined>> = {};
  for (const name of actorNames) cookies[name] = await cookieOf(name, planted, secret);
  const sql = postgres(ownerUrl, { max: 2, onnotice: () => {} });
  return {
    ...{ planted, sql, ownerUrl, appUrl: appUrl(ownerUrl, appPassword), secret },
    cookies: cookies as AccessWorld['cookies'],
    stop: async () => {
      await sql.end();
      await cluster.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
