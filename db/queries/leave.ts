import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { LeaveId, ProgramId, ResidentId } from '#domain/ids.ts';
import type { ActorTx } from '../act-as.ts';
import { insertInto } from '../insert-into.ts';
import { leavePeriod } from '../schema/leave.ts';

/** Days away from training, both ends included, `YYYY-MM-DD`. */
export interface Leave {
  readonly id: LeaveId;
  readonly startsOn: string;
  readonly endsOn: string;
}

export async function selectLeave(tx: ActorTx, residentId: ResidentId): Promise<Leave[]> {
  const rows = await tx
    .select({ id: leavePeriod.id, startsOn: leavePeriod.startsOn, endsOn: leavePeriod.endsOn })
    .from(leavePeriod)
    .where(
      and(
        eq(leavePeriod.departmentId, tx.actor.departmentId),
        eq(leavePeriod.residentId, residentId),
        isNull(leavePeriod.withdrawnAt),
      ),
    )
    .orderBy(asc(leavePeriod.startsOn));
  return rows as Leave[];
}

export async function insertLeave(
  tx: ActorTx,
  resident: { readonly id: ResidentId; readonly programId: ProgramId },
  days: { readonly startsOn: string; readonly endsOn: string },
): Promise<LeaveId> {
  const id = randomUUID() as LeaveId;
  const { startsOn, endsOn } = days;
  const of = { departmentId: tx.actor.departmentId, residentId: resident.id };
  await tx.execute(
    insertInto(leavePeriod, [{ ...of, id, programId: resident.programId, startsOn, endsOn }]),
  );
  return id;
}

/** Whose leave was withdrawn; undefined where none is within the actor's say. */
export async function withdrawLeave(tx: ActorTx, id: LeaveId) {
  const [row] = await tx
    .update(leavePeriod)
    .set({ withdrawnAt: sql`now()` })
    .where(
      and(
        eq(leavePeriod.departmentId, tx.actor.departmentId),
        eq(leavePeriod.id, id),
        isNull(leavePeriod.withdrawnAt),
      ),
    )
    .returning({ residentId: leavePeriod.residentId });
  return row;
}
