import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { startCluster } from '../../scripts/cluster.mjs';
import { migrateDatabase } from '../migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's address of the cluster that database tests share; databases are copied per file. */
    clusterUrl: string;
  }
}

export const templateName = 'angiolog_template';

/**
 * A real PostgreSQL for the whole run, without fsync, in a folder that goes with it. Its template is
 * migrated by an owner who is no superuser, as a hosted database would have it.
 */
export default async function startTestCluster(project: TestProject) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'angiolog-test-'));
  const cluster = await startCluster({
    dataFolder,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  const sql = postgres(cluster.ownerUrl('postgres'), { max: 1 });
  await sql`create role builder login createrole password 'builder'`;
  await sql.unsafe(`create database ${templateName} owner builder`);
  await sql.end();
  const builder = new URL(cluster.ownerUrl(templateName));
  builder.username = 'builder';
  builder.password = 'builder';
  await migrateDatabase(builder.href, 'the-app-password-of-tests');
  project.provide('clusterUrl', cluster.ownerUrl('postgres'));
  return async () => {
    await cluster.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
}
