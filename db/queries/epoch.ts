import { sql } from 'drizzle-orm';
import type { ActorTx } from '../act-as.ts';

/** Changes when the database was restored to an earlier state. */
export async function selectEpoch(tx: ActorTx): Promise<string> {
  const [row] = await tx.execute<{ epoch: string }>(sql`select angiolog.epoch() as epoch`);
  if (!row) throw new Error('The store has no epoch.');
  return row.epoch;
}

/** Now, as the database's clock has it: an ISO instant with microseconds. */
export async function selectNow(tx: ActorTx): Promise<string> {
  const [row] = await tx.execute<{ now: string }>(
    sql`select to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`,
  );
  if (!row) throw new Error('The database has no clock.');
  return row.now;
}
