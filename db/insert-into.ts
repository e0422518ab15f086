import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

const columnNames = new Map<string, string>();

function snakeCase(key: string): string {
  const known = columnNames.get(key);
  if (known) return known;
  const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columnNames.set(key, name);
  return name;
}

/**
 * A row for `jsonb_populate_record`: its columns' names as a list, and itself as one parameter. Where
 * a statement is sent for every case, twenty parameters are what it costs most to put together.
 */
export function asRecord(row: Readonly<Record<string, string | number | null>>) {
  const entries = Object.entries(row).map(([key, value]) => [snakeCase(key), value] as const);
  const names = sql.raw(entries.map(([name]) => name).join(', '));
  return { names, record: JSON.stringify(Object.fromEntries(entries)) };
}

/**
 * An INSERT of just the columns that the rows name; all rows name the same. Drizzle's own names
 * every column of the table, which the app's login, granted columns one by one, may not.
 */
export function insertInto<Table extends PgTable>(
  table: Table,
  rows: readonly Partial<Table['$inferInsert']>[],
): SQL {
  const columns = getTableColumns(table);
  const keys = Object.keys(rows[0] ?? {});
  const list = (parts: SQL[]) => sql`(${sql.join(parts, sql`, `)})`;
  const tuples = rows.map((row) =>
    list(keys.map((key) => sql`${sql.param(row[key as keyof typeof row], columns[key])}`)),
  );
  const names = keys.map((key) => sql`${sql.identifier(snakeCase(key))}`);
  return sql`insert into ${table} ${list(names)} values ${sql.join(tuples, sql`, `)}`;
}
