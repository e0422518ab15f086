import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder that only its owner reads. The folders above it, when they are missing, are made
 * as usual: another user may have to pass through them.
 * @param {string} folder
 */
export function makePrivateFolder(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}
