import { sql } from 'drizzle-orm';
import type { PersonId } from '#domain/ids.ts';
import type { Database } from '../connection.ts';

// Before someone has signed in there is no actor: these call functions that the owner wrote
// for exactly this, and the app's login can reach neither table.

export async function selectSignIn(db: Database, email: string) {
  const [row] = await db.execute<{ person_id: PersonId; password_hash: string | null }>(
    sql`select person_id, password_hash from angiolog.find_sign_in(${email})`,
  );
  return row && { personId: row.person_id, passwordHash: row.password_hash };
}

export async function openSession(db: Database, personId: PersonId, days: number): Promise<string> {
  const [row] = await db.execute<{ id: string }>(
    sql`select angiolog.open_session(${personId}, ${days}) as id`,
  );
  if (!row) throw new Error('No session was opened.');
  return row.id;
}

export async function endSession(db: Database, sessionId: string): Promise<void> {
  await db.execute(sql`select angiolog.end_session(${sessionId})`);
}

/** A row in the audit log of each department that knows the person; bounded, so that guessing fills nothing. */
export async function recordFailedSignIn(db: Database, personId: PersonId): Promise<void> {
  await db.execute(sql`select angiolog.record_failed_sign_in(${personId})`);
}

export async function selectMigrationsApplied(db: Database): Promise<number> {
  const [row] = await db.execute<{ n: number }>(sql`select angiolog.migrations_applied() as n`);
  return row?.n ?? 0;
}
