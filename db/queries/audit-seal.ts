import { sql } from 'drizzle-orm';
import type { Database } from '../connection.ts';

/**
 * Seals what is unsealed in all departments; answers how many rows, null when another process is at
 * it. No actor: a function of the owner's does the work and shows nothing of it.
 */
export async function sealAudit(db: Database): Promise<number | null> {
  const [row] = await db.execute<{ sealed: number | null }>(
    sql`select angiolog.seal_audit_unless_busy() as sealed`,
  );
  return row?.sealed ?? null;
}
