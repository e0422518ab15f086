import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from './repository.mjs';

/**
 * Names of the policies that bind the application's login, as the newest snapshot of the schema has them.
 * @param {string} [folder]
 * @returns {Set<string>}
 */
export function expectedPolicies(folder = inRepository('db', 'migrations', 'meta')) {
  const newest = readdirSync(folder)
    .filter((file) => file.endsWith('_snapshot.json'))
    .sort()
    .at(-1);
  if (!newest) return new Set();
  /** @type {{ tables: Record<string, { policies?: Record<string, { name: string }> }> }} */
  const { tables } = JSON.parse(readFileSync(join(folder, newest), 'utf8'));
  const all = Object.values(tables).flatMap(({ policies = {} }) => Object.values(policies));
  return new Set(all.map(({ name }) => name));
}
