import { sql } from 'drizzle-orm';
import type { DepartmentSetUp } from '#domain/department-set-up.ts';
import type { Database } from '../connection.ts';

// A database without a department has no actor: these call functions that ask for the link's token.

export async function selectSetUpIsOpen(db: Database, tokenHash: string): Promise<boolean> {
  const [row] = await db.execute<{ open: boolean }>(
    sql`select angiolog.set_up_is_open(${tokenHash}) as open`,
  );
  return row?.open ?? false;
}

/** Opens the department with its first administrator; false where the link isn't open. */
export async function insertDepartment(
  db: Database,
  tokenHash: string,
  what: DepartmentSetUp,
  passwordHash: string,
): Promise<boolean> {
  const [row] = await db.execute<{ done: boolean }>(
    sql`select angiolog.set_up(${tokenHash}, ${JSON.stringify(what)}::text::jsonb, ${passwordHash}) as done`,
  );
  return row?.done ?? false;
}
