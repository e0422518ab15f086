import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { translated } from '../act-as.ts';
import type { Database } from '../connection.ts';

/** The pool where nobody has signed in yet, or an actor's transaction. */
export type Asked = Pick<Database, 'execute'>;

/**
 * The answer of one function of `angiolog`. An error comes without its parameters: they hold hashes.
 * @throws Busy when the database is away.
 */
export async function ask<T>(db: Asked, call: SQL): Promise<T> {
  try {
    const [row] = await db.execute<{ answer: T }>(sql`select ${call} as answer`);
    if (!row) throw new Error('The function gave no row.');
    return row.answer;
  } catch (error) {
    throw translated(error);
  }
}

/** A list as a `text[]`: a plain parameter would be spread into several. */
export const textArray = (values: readonly string[]): SQL =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;
