import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

/** @typedef {{ nextauthSecret: string, appPassword: string }} Secrets */

/**
 * The secrets of the embedded database's installation: made once, kept in the data folder, readable
 * by its owner alone.
 * @param {string} folder
 * @returns {Secrets}
 */
export function keptSecrets(folder) {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) return readSecrets(file);
  const secrets = { nextauthSecret: randomSecret(), appPassword: randomSecret() };
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

/**
 * @param {string} file
 * @returns {Secrets}
 */
function readSecrets(file) {
  try {
    const { nextauthSecret, appPassword } = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof nextauthSecret === 'string' && typeof appPassword === 'string')
      return { nextauthSecret, appPassword };
  } catch {
    // Falls through to the sentence: what the file holds must not be printed.
  }
  throw new Failure(
    `${file} can't be read. Move it away to make new secrets; everyone signs in again.`,
  );
}

function randomSecret() {
  return randomBytes(32).toString('base64url');
}
