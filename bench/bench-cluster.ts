import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { appUrl } from '../scripts/app-url.mjs';
import { onClose } from '../scripts/closing.mjs';
import { startCluster } from '../scripts/cluster.mjs';
import { migrateDatabase } from '../scripts/prepare-database.mjs';

export interface BenchDatabase {
  /** A superuser's address: row level security doesn't hold there. */
  readonly ownerUrl: string;
  /** The application's own login. */
  readonly appUrl: string;
}

const appPassword = randomBytes(24).toString('base64url');
let started: ReturnType<typeof startBenchCluster> | undefined;

/**
 * As `npm start` runs it, with its flushes to disk and its default memory; only the log may grow
 * further between two checkpoints, so that planting leaves none for the measuring.
 */
async function startBenchCluster() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'angiolog-bench-'));
  onClose(() => rm(dataFolder, { recursive: true, force: true }));
  const cluster = await startCluster({ dataFolder, settings: { max_wal_size: '4GB' } });
  onClose((force) => cluster.stop(force ? 'immediate' : 'fast'));
  return cluster;
}

/** An empty database of this build's schema, in a cluster that lives as long as the run. */
export async function makeDatabase(name: string): Promise<BenchDatabase> {
  started ??= startBenchCluster();
  const cluster = await started;
  const sql = postgres(cluster.ownerUrl('postgres'), { max: 1 });
  await sql`create database ${sql(name)}`;
  await sql.end();
  const ownerUrl = cluster.ownerUrl(name);
  await migrateDatabase(ownerUrl, appPassword);
  return { ownerUrl, appUrl: appUrl(ownerUrl, appPassword) };
}
