import { lchownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the user the owner of a file or folder and of all that is in it; does nothing without a user.
 * @param {string} path
 * @param {import('./cluster-user.mjs').User | undefined} user
 */
export function giveTo(path, user) {
  if (!user) return;
  lchownSync(path, user.uid, user.gid);
  for (const entry of folderEntries(path)) giveTo(join(path, entry), user);
}

/** @param {string} path */
function folderEntries(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
