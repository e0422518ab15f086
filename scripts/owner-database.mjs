import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startCluster } from './cluster.mjs';
import { dataFolderOf } from './data-folder.mjs';
import { Failure } from './failure.mjs';

/**
 * Does something with the owner's address of the database that the environment names: that of
 * DATABASE_URL, else the embedded one, which runs for this time unless it runs already.
 * @template T
 * @param {NodeJS.ProcessEnv} env
 * @param {(ownerUrl: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withOwnerDatabase(env, work) {
  if (env.DATABASE_URL) return work(env.DATABASE_URL);
  const dataFolder = dataFolderOf(env);
  if (!existsSync(join(dataFolder, 'cluster', 'data')))
    throw new Failure(
      `There is no database in ${dataFolder}. Set DATABASE_URL (the owner's), or ANGIOLOG_DATA, or run npm start first.`,
    );
  const cluster = await startCluster({ dataFolder });
  try {
    return await work(cluster.ownerUrl());
  } finally {
    await cluster.stop();
  }
}
