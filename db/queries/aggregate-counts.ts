import { and, eq, inArray, sql } from 'drizzle-orm';
import type { AggregateCount } from '#domain/facts.ts';
import type { ProgramId, ResidentId } from '#domain/ids.ts';
import type { ActorTx } from '../act-as.ts';
import { insertInto } from '../insert-into.ts';
import { aggregateCount } from '../schema/training.ts';

const a = aggregateCount;

export async function selectAggregateCounts(
  tx: ActorTx,
  residentIds?: readonly ResidentId[],
): Promise<AggregateCount[]> {
  const rows = await tx
    .select({ residentId: a.residentId, category: a.category, count: a.count, asOf: a.asOf })
    .from(a)
    .where(
      and(
        eq(a.departmentId, tx.actor.departmentId),
        residentIds && inArray(a.residentId, [...residentIds]),
      ),
    );
  return rows as AggregateCount[];
}

/** One running total as of today; a second one on the same day corrects the first. */
export async function upsertAggregateCount(
  tx: ActorTx,
  owner: { residentId: ResidentId; programId: ProgramId },
  stated: { category: string; count: number },
) {
  const { departmentId, today } = tx.actor;
  const insert = insertInto(a, [{ departmentId, ...owner, ...stated, asOf: today }]);
  await tx.execute(sql`${insert}
    on conflict (department_id, resident_id, category, as_of)
    do update set count = excluded.count, recorded_at = now()`);
}
