import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { ProgramId, TargetId } from '#domain/ids.ts';
import type { ProgramTarget, SetTarget } from '#domain/requirements/program-target.ts';
import type { ActorTx } from '../act-as.ts';
import { insertInto } from '../insert-into.ts';
import { target } from '../schema/training.ts';

export interface StoredTarget extends ProgramTarget {
  readonly programId: ProgramId;
}

export async function selectTargets(
  tx: ActorTx,
  programIds?: readonly ProgramId[],
): Promise<StoredTarget[]> {
  const rows = await tx
    .select({
      id: target.id,
      programId: target.programId,
      measure: target.measure,
      minimum: target.minimum,
      basis: target.basis,
      source: target.source,
      setOn: target.setOn,
    })
    .from(target)
    .where(
      and(
        eq(target.departmentId, tx.actor.departmentId),
        isNull(target.withdrawnAt),
        programIds && inArray(target.programId, [...programIds]),
      ),
    )
    .orderBy(asc(target.setOn), asc(target.id));
  return rows as StoredTarget[];
}

export async function insertTarget(tx: ActorTx, programId: ProgramId, stated: SetTarget) {
  const { departmentId, personId, today } = tx.actor;
  const { measure, minimum, basis, source } = stated;
  const row = { programId, measure, minimum, basis, source, setOn: today };
  const id = randomUUID() as TargetId;
  await tx.execute(insertInto(target, [{ departmentId, id, ...row, setBy: personId }]));
  return id;
}

/** The withdrawn target's program and measure; undefined where none is within reach. */
export async function withdrawTarget(tx: ActorTx, id: TargetId) {
  const [row] = await tx
    .update(target)
    .set({ withdrawnAt: sql`now()` })
    .where(
      and(
        eq(target.departmentId, tx.actor.departmentId),
        eq(target.id, id),
        isNull(target.withdrawnAt),
      ),
    )
    .returning({ programId: target.programId, measure: target.measure });
  return row;
}
