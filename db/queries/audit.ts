import type { ActorTx } from '../act-as.ts';
import { insertInto } from '../insert-into.ts';
import { auditEvent } from '../schema/audit.ts';

export interface AuditEntry {
  /** What was acted on, such as `case:0198…`. */
  readonly subject: string;
  /** Facts about the change; never a note's text. */
  readonly detail: Record<string, string | number | boolean | null>;
}

export async function insertAuditEvent(tx: ActorTx, verb: string, entry: AuditEntry) {
  const { departmentId, personId } = tx.actor;
  await tx.execute(insertInto(auditEvent, [{ departmentId, personId, verb, ...entry }]));
}
