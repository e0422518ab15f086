import type { ActorTx } from '../act-as.ts';
import { insertInto } from '../insert-into.ts';
import { auditEvent } from '../schema/audit.ts';

export interface AuditEntry {
  /** What was acted on, such as `case:0198…`. */
  readonly subject: string;
  /** Facts about the change; never a note's text. */
  readonly detail: Record<string, string | number | boolean | null>;
}

export async function insertAuditEvents(tx: ActorTx, verb: string, entries: readonly AuditEntry[]) {
  const { departmentId, personId } = tx.actor;
  const rows = entries.map((entry) => ({ departmentId, personId, verb, ...entry }));
  // PostgreSQL takes 65,534 parameters a statement, and a row has five.
  for (let from = 0; from < rows.length; from += 10_000) {
    await tx.execute(insertInto(auditEvent, rows.slice(from, from + 10_000)));
  }
}
