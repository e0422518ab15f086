import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appUrl } from '../../scripts/app-url.mjs';
import { onClose } from '../../scripts/closing.mjs';
import { startCluster } from '../../scripts/cluster.mjs';
import { migrateDatabase } from '../../scripts/prepare-database.mjs';
import { childPidsOf } from '../process-cpu.ts';

export interface MortalCluster {
  /** A superuser's address: row level security doesn't hold there. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** `kill -9` of every process of the server; answers the seconds until it takes connections again. */
  readonly killAndRestart: () => Promise<number>;
}

/** As `npm start` runs it, with its flushes to disk, in a folder that goes with the run. */
export async function startMortalCluster(): Promise<MortalCluster> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'angiolog-set-'));
  const appPassword = randomBytes(24).toString('base64url');
  onClose(() => rm(dataFolder, { recursive: true, force: true }));
  let cluster = await startCluster({ dataFolder });
  onClose((force) => cluster.stop(force ? 'immediate' : 'fast'));
  await migrateDatabase(cluster.ownerUrl(), appPassword);
  return {
    ownerUrl: cluster.ownerUrl(),
    appUrl: appUrl(cluster.ownerUrl(), appPassword),
    async killAndRestart() {
      const started = performance.now();
      for (const pid of [cluster.pid, ...childPidsOf(cluster.pid)]) kill(pid);
      await cluster.exited;
      cluster = await startCluster({ dataFolder, port: cluster.port });
      return (performance.now() - started) / 1000;
    },
  };
}

function kill(pid: number) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // A backend that left by itself a moment ago.
  }
}
