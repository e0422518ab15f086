import { close, isClosing, onClose } from './closing.mjs';
import { startCluster } from './cluster.mjs';
import { asText } from './failure.mjs';
import { say } from './say.mjs';

const forgetAfterMilliseconds = 60_000;
const mostRestarts = 3;

/**
 * Runs the data folder's PostgreSQL until this process closes. When it dies on its own it is started
 * again on the same port, so that the application's connections find it; at the fourth death within
 * a minute everything stops with exit code 1.
 * @param {string} dataFolder
 */
export async function keepCluster(dataFolder) {
  let cluster = await startCluster({ dataFolder, onProgress: say });
  onClose((force) => cluster.stop(force ? 'immediate' : 'fast'));
  if (cluster.adopted) say('Found the database of an earlier start still running; using it.');
  /** @type {number[]} */
  let deaths = [];

  async function watch() {
    await cluster.exited;
    if (isClosing()) return;
    const now = performance.now();
    deaths = [...deaths.filter((at) => now - at < forgetAfterMilliseconds), now];
    say(`PostgreSQL ended unexpectedly; its log is ${dataFolder}/postgresql.log`);
    if (deaths.length > mostRestarts) return close(1);
    try {
      cluster = await startCluster({ dataFolder, port: cluster.port });
      say('PostgreSQL runs again.');
      void watch();
    } catch (error) {
      say(asText(error));
      await close(1);
    }
  }
  void watch();
  return cluster;
}
