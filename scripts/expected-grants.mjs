import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from './repository.mjs';

const statement =
  /(grant|revoke)\s+((?:select|insert|update|delete|truncate|references|trigger)\b[^;]*?)\s+on\s+(?!all\b|function\b|schema\b)([\w\s.,"]+?)\s+(?:to|from)\s+angiolog_app\b/gi;
const right = /(select|insert|update|delete|truncate|references|trigger)\s*(?:\(([^)]*)\))?/gi;

/**
 * What the application's login may do with tables, read off the migrations: `select target.minimum`
 * for a column, `delete case_procedure` for a whole table.
 * @param {string} [folder]
 * @returns {Set<string>}
 */
export function expectedGrants(folder = inRepository('db', 'migrations')) {
  /** @type {Set<string>} */
  const grants = new Set();
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  for (const file of files.sort()) {
    const sql = readFileSync(join(folder, file), 'utf8').replace(/--.*$/gm, '');
    for (const [, way = '', rights = '', tables = ''] of sql.matchAll(statement)) {
      for (const name of named(rights, tables)) {
        if (way.toLowerCase() === 'grant') grants.add(name);
        else grants.delete(name);
      }
    }
  }
  return grants;
}

/**
 * @param {string} rights
 * @param {string} tables
 */
function named(rights, tables) {
  const names = tables.split(',').map((table) => table.trim().replace(/^public\.|"/g, ''));
  return [...rights.matchAll(right)].flatMap(([, verb = '', columns]) =>
    names.flatMap((table) =>
      columns === undefined
        ? [`${verb.toLowerCase()} ${table}`]
        : columns.split(',').map((column) => `${verb.toLowerCase()} ${table}.${column.trim()}`),
    ),
  );
}
