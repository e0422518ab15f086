import { type SQL, sql } from 'drizzle-orm';
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

const inOneStatement = Symbol('audit row written');
/** Proof that the statement which made a change also wrote its audit row; only this file mints one. */
export interface AuditWritten {
  readonly [inOneStatement]: true;
}

export const isAuditWritten = (
  audit: AuditEntry | readonly AuditEntry[] | AuditWritten,
): audit is AuditWritten => inOneStatement in audit;

interface Change {
  /** Parts of a `with`, each `name as (…)`. */
  readonly parts: SQL;
  /** The part that returns a row when the change was made, and none when it wasn't. */
  readonly made: SQL;
}

/** Makes a change and its audit row in one statement; null, and no audit row, where nothing changed. */
export async function changeWithAudit(
  tx: ActorTx,
  verb: string,
  { subject, detail }: AuditEntry,
  { parts, made }: Change,
): Promise<AuditWritten | null> {
  const { departmentId, personId } = tx.actor;
  const [row] = await tx.execute(sql`
    with ${parts}, audited as (
      insert into audit_event (department_id, person_id, verb, subject, detail)
      select ${departmentId}::uuid, ${personId}::uuid, ${verb}, ${subject}, ${JSON.stringify(detail)}::jsonb
      from ${made})
    select 1 from ${made}`);
  return row ? { [inOneStatement]: true } : null;
}
