import type { CaseId, ResidentId } from '#domain/ids.ts';
import type { ActorTx } from '../act-as.ts';
import { insertInto } from '../insert-into.ts';
import { caseVersion, deadLetter } from '../schema/cases.ts';

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
