import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { PersonId } from '#domain/ids.ts';
import type { ActorTx } from '../act-as.ts';
import { insertInto } from '../insert-into.ts';
import { auditEvent } from '../schema/audit.ts';

export type AuditDetail = Record<string, string | number | boolean | null>;

export interface AuditEntry {
  /** What was acted on, such as `case:0198…`. */
  readonly subject: string;
  /** Facts about the change; never a note's text. */
  readonly detail: AuditDetail;
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

/** Keeps that the actor was refused a verb: up to twenty an hour, so that nobody fills the log. */
export async function insertDenial(tx: ActorTx, verb: string) {
  await tx.execute(sql`select angiolog.record_denial(${verb})`);
}

export interface AuditFilter {
  readonly personId?: PersonId;
  readonly verb?: string;
  /** `YYYY-MM-DD` in the department's time zone, inclusive. */
  readonly from?: string;
  /** `YYYY-MM-DD` in the department's time zone, inclusive. */
  readonly to?: string;
  /** Keyset: the last row of the page before. */
  readonly after?: { readonly at: string; readonly id: string };
  readonly limit: number;
}

export interface AuditRow {
  readonly id: string;
  /** ISO instant in UTC, to the microsecond. */
  readonly at: string;
  /** `YYYY-MM-DD HH:MM:SS` in the department's time zone. */
  readonly localTime: string;
  readonly personId: PersonId;
  readonly verb: string;
  readonly subject: string;
  readonly detail: AuditDetail;
}

const e = auditEvent;

function startOf(day: string, timeZone: string, days = 0): SQL {
  return sql`((${day}::date + ${days}::integer)::timestamp at time zone ${timeZone})`;
}

/** Rows that the actor may see, newest first. */
export function selectAuditEvents(tx: ActorTx, filter: AuditFilter): Promise<AuditRow[]> {
  const { personId, verb, from, to, after, limit } = filter;
  const { departmentId, timeZone } = tx.actor;
  const at = sql<string>`to_char(${e.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  const localTime = sql<string>`to_char(${e.at} at time zone ${timeZone}, 'YYYY-MM-DD HH24:MI:SS')`;
  return tx
    .select({
      ...{ id: e.id, at, localTime, verb: e.verb, subject: e.subject, detail: e.detail },
      personId: sql<PersonId>`${e.personId}`,
    })
    .from(e)
    .where(
      and(
        eq(e.departmentId, departmentId),
        personId && eq(e.personId, personId),
        verb ? eq(e.verb, verb) : undefined,
        from ? gte(e.at, startOf(from, timeZone)) : undefined,
        to ? lt(e.at, startOf(to, timeZone, 1)) : undefined,
        after && sql`(${e.at}, ${e.id}) < (${after.at}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(e.at), desc(e.id))
    .limit(limit);
}

export interface AuditName {
  readonly personId: PersonId;
  readonly name: string;
  /** Whether the actor sees what this person did, not only what concerns the actor's residents. */
  readonly own: boolean;
}

/** Names of the department's people, for who reads the audit log; none for anyone else. */
export async function selectAuditNames(tx: ActorTx): Promise<AuditName[]> {
  const rows = await tx.execute<{ person_id: PersonId; name: string; own: boolean }>(
    sql`select person_id, name, own from angiolog.audit_names() order by name, person_id`,
  );
  return rows.map(({ person_id: personId, name, own }) => ({ personId, name, own }));
}
