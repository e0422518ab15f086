import type postgres from 'postgres';
import type { Tables } from './canaries.ts';

type Row = Readonly<Record<string, unknown>>;
export interface RowChange {
  readonly table: string;
  readonly before?: Row;
  readonly after?: Row;
  /** What differs in a row that was there before. */
  readonly columns: readonly string[];
}

export type Keys = ReadonlyMap<string, readonly string[]>;

/** The primary key of each table. */
export async function readKeys(sql: postgres.Sql): Promise<Keys> {
  const rows = await sql<{ name: string; columns: string[] }[]>`
    select c.relname as name, array_agg(a.attname::text) as columns
    from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
    where i.indisprimary and c.relnamespace = 'public'::regnamespace group by 1`;
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/** What happened to the rows between two readings of all tables. */
export function rowChanges(keys: Keys, before: Tables, after: Tables): RowChange[] {
  const changes: RowChange[] = [];
  for (const table of new Set([...before.keys(), ...after.keys()])) {
    const key = keys.get(table) ?? [];
    const byKey = (rows: readonly Row[] = []) =>
      new Map(rows.map((row) => [JSON.stringify(key.map((column) => row[column])), row]));
    const [old, now] = [byKey(before.get(table)), byKey(after.get(table))];
    for (const [id, row] of now) {
      const was = old.get(id);
      const columns = Object.keys(row).filter(
        (column) => JSON.stringify(row[column]) !== JSON.stringify(was?.[column]),
      );
      if (!was || columns.length > 0) {
        changes.push({ table, after: row, columns, ...(was ? { before: was } : {}) });
      }
    }
    for (const [id, row] of old) {
      if (!now.has(id)) changes.push({ table, before: row, columns: [] });
    }
  }
  return changes;
}

export const inWords = ({ table, before, after, columns }: RowChange) =>
  `${before ? (after ? `changed ${columns.join(', ')} of` : 'removed') : 'added'} ${table} ${JSON.stringify(after ?? before)}`;
