import { and, eq } from 'drizzle-orm';
import type { CaseId, ResidentId } from '#domain/ids.ts';
import type { ActorTx } from '../act-as.ts';
import { insertInto } from '../insert-into.ts';
import { caseVersion, deadLetter } from '../schema/cases.ts';

/** The payload hash that made this version of an own case; undefined where there is none. */
export async function selectPayloadHash(tx: ActorTx, id: CaseId, version: number) {
  const [row] = await tx
    .select({ payloadHash: caseVersion.payloadHash })
    .from(caseVersion)
    .where(
      and(
        eq(caseVersion.departmentId, tx.actor.departmentId),
        eq(caseVersion.caseId, id),
        eq(caseVersion.version, version),
      ),
    );
  return row?.payloadHash;
}

export async function insertCaseVersion(
  tx: ActorTx,
  row: { caseId: CaseId; version: number; residentId: ResidentId; payloadHash: string },
) {
  const { departmentId } = tx.actor;
  await tx.execute(insertInto(caseVersion, [{ departmentId, ...row }]));
}

export async function insertDeadLetter(
  tx: ActorTx,
  row: { itemId: string; reason: string; payloadHash: string },
) {
  const { departmentId, personId } = tx.actor;
  await tx.execute(insertInto(deadLetter, [{ departmentId, personId, ...row }]));
}
