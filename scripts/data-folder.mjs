import { join, resolve } from 'node:path';
import { claim } from './claim.mjs';
import { clusterUser, firstClosedPart } from './cluster-user.mjs';
import { Failure } from './failure.mjs';
import { inWritableFolder } from './folder-failure.mjs';
import { makePrivateFolder } from './private-folder.mjs';
import { inRepository } from './repository.mjs';
import { say } from './say.mjs';

const sharedFolder = '/var/lib/angiolog';

/**
 * Makes the data folder and claims it for this process, so that a second start on it is refused.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} address Where the holder will be reached.
 * @returns {{ folder: string, release: () => void }}
 */
export function claimDataFolder(env, address) {
  const folder = dataFolderOf(env);
  const claimed = inWritableFolder(folder, () => {
    makePrivateFolder(folder);
    return claim(join(folder, 'start.lock'), address);
  });
  if (!claimed.holder) return { folder, release: claimed.release };
  throw new Failure(
    `Angiolog already runs on the data folder ${folder} (process ${claimed.holder.pid}, ` +
      `${claimed.holder.note}). Stop it first, or set ANGIOLOG_DATA to another folder.`,
  );
}

/**
 * The folder of the embedded database, there or not.
 * @param {NodeJS.ProcessEnv} env
 */
export function dataFolderOf(env) {
  return env.ANGIOLOG_DATA ? resolve(env.ANGIOLOG_DATA) : defaultFolder();
}

/** Beside the code, unless we are root and the user that runs PostgreSQL can't get there. */
function defaultFolder() {
  const beside = inRepository('.angiolog');
  const user = clusterUser(beside);
  const closed = user && firstClosedPart(inRepository(), user);
  if (!closed) return beside;
  say(
    `PostgreSQL runs as “${user.name}”, who can't pass through ${closed}: data goes to ${sharedFolder}`,
  );
  return sharedFolder;
}
