import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

const snakeCase = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

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
