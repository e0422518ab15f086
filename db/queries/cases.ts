import { and, desc, eq, getTableColumns, gte, inArray, lte, ne, type SQL, sql } from 'drizzle-orm';
import type { AttendingId, CaseId, ProgramId, ResidentId, SiteId } from '#domain/ids.ts';
import type { CaseFields, CaseRole } from '#domain/procedure-case.ts';
import type { StoredCase } from '#domain/sync/own-log.ts';
import type { ActorTx } from '../act-as.ts';
import { caseColumns, detailsOf } from '../case-columns.ts';
import { asRecord, insertInto } from '../insert-into.ts';
import { caseProcedure, procedureCase } from '../schema/cases.ts';
import { type AuditEntry, type AuditWritten, changeWithAudit } from './audit.ts';

export interface CaseOfResident extends StoredCase {
  readonly residentId: ResidentId;
}

export interface CaseFilter {
  readonly residentId: ResidentId;
  /** Cases with at least one of these codes. */
  readonly codes?: readonly string[];
  readonly siteId?: SiteId;
  readonly attendingId?: AttendingId;
  /** Cases with at least one procedure in this role. */
  readonly role?: CaseRole;
  /** `YYYY-MM-DD`, inclusive. */
  readonly from?: string;
  /** `YYYY-MM-DD`, inclusive. */
  readonly to?: string;
  /** Withdrawn cases are left out unless `any` or they are asked for. */
  readonly status?: StoredCase['status'] | 'any';
  /** ISO instant; only what was logged or changed since. */
  readonly changedSince?: string;
  /** Keyset: the last row of the page before. */
  readonly after?: { readonly performedOn: string; readonly id: CaseId };
  readonly limit?: number;
}

const c = procedureCase;
const p = caseProcedure;

const procedures = sql<CaseFields['procedures']>`(
  select jsonb_agg(
    jsonb_build_object('code', ${p.code}, 'role', ${p.role}, 'laterality', ${p.laterality})
    order by ${p.position})
  from ${p} where ${p.departmentId} = ${c.departmentId} and ${p.caseId} = ${c.id})`;

const columns = { ...getTableColumns(c), procedures };
type Row = typeof c.$inferSelect & { procedures: CaseFields['procedures'] };

function storedCase(row: Row): CaseOfResident {
  const { siteId, attendingId, performedOn, patientType, note } = row;
  const { id, residentId, version, status, loggedAt, changedAt } = row;
  const details = detailsOf(row);
  // What the schema of CaseFields let in comes out as CaseFields.
  return {
    ...{ id, residentId, version, status, loggedAt, changedAt },
    fields: {
      ...{ siteId, attendingId, performedOn, patientType, note, details },
      procedures: row.procedures,
    },
  } as CaseOfResident;
}

function withProcedure({ codes, role }: CaseFilter, tx: ActorTx): SQL | undefined {
  if (!codes && !role) return undefined;
  const found = tx
    .select({ caseId: p.caseId })
    .from(p)
    .where(
      and(
        eq(p.departmentId, c.departmentId),
        eq(p.caseId, c.id),
        codes && inArray(p.code, [...codes]),
        role && eq(p.role, role),
      ),
    );
  return sql`exists ${found}`;
}

function withStatus(status: CaseFilter['status']): SQL | undefined {
  if (status === 'any') return undefined;
  return status ? eq(c.status, status) : ne(c.status, 'withdrawn');
}

/** Cases of a resident within reach, newest first. */
export async function selectCases(tx: ActorTx, filter: CaseFilter): Promise<CaseOfResident[]> {
  const { residentId, siteId, attendingId, from, to, changedSince, after, limit } = filter;
  const found = tx
    .select(columns)
    .from(c)
    .where(
      and(
        eq(c.departmentId, tx.actor.departmentId),
        eq(c.residentId, residentId),
        withStatus(filter.status),
        siteId && eq(c.siteId, siteId),
        attendingId && eq(c.attendingId, attendingId),
        from ? gte(c.performedOn, from) : undefined,
        to ? lte(c.performedOn, to) : undefined,
        changedSince ? gte(c.changedAt, changedSince) : undefined,
        withProcedure(filter, tx),
        after && sql`(${c.performedOn}, ${c.id}) < (${after.performedOn}, ${after.id})`,
      ),
    )
    .orderBy(desc(c.performedOn), desc(c.id));
  const rows = await (limit === undefined ? found : found.limit(limit));
  return rows.map(storedCase);
}

const byId = (tx: ActorTx, id: CaseId) =>
  and(eq(c.departmentId, tx.actor.departmentId), eq(c.id, id));

export async function selectCase(tx: ActorTx, id: CaseId): Promise<CaseOfResident | undefined> {
  const [row] = await tx.select(columns).from(c).where(byId(tx, id));
  return row && storedCase(row);
}

interface CaseRow {
  readonly id: CaseId;
  readonly residentId: ResidentId;
  readonly programId: ProgramId;
  readonly catalog: string;
  readonly fields: CaseFields;
}

async function insertProcedures(tx: ActorTx, row: CaseRow) {
  const { id: caseId, residentId, programId, catalog, fields } = row;
  const { siteId, performedOn, patientType } = fields;
  const { departmentId } = tx.actor;
  const facets = { departmentId, caseId, residentId, programId, siteId, performedOn, patientType };
  const rows = fields.procedures.map((procedure, position) => ({
    ...facets,
    ...procedure,
    position,
    catalog,
  }));
  await tx.execute(insertInto(p, rows));
}

/**
 * Case, procedures, first version and audit row in one statement. Null, with nothing written, where
 * the id is taken: the caller must read the row back before it acknowledges anything.
 */
export function insertCase(
  tx: ActorTx,
  row: CaseRow,
  payloadHash: string,
  verb: string,
  entry: AuditEntry,
): Promise<AuditWritten | null> {
  const { departmentId } = tx.actor;
  const { id, residentId, programId, catalog, fields } = row;
  const stated = { departmentId, id, residentId, programId, ...caseColumns(fields) };
  const { names, record } = asRecord(stated);
  const procedures = JSON.stringify(
    fields.procedures.map((procedure, position) => ({ ...procedure, position })),
  );
  const parts = sql`
    added as (
      insert into procedure_case (${names})
      select ${names} from jsonb_populate_record(null::procedure_case, ${record}::jsonb)
      on conflict do nothing
      returning department_id, id, resident_id, program_id, site_id, performed_on, patient_type),
    with_procedures as (
      insert into case_procedure (department_id, case_id, position, catalog, code, role, laterality,
        resident_id, program_id, site_id, performed_on, patient_type)
      select a.department_id, a.id, p.position, ${catalog}, p.code, p.role, p.laterality,
        a.resident_id, a.program_id, a.site_id, a.performed_on, a.patient_type
      from added a, jsonb_to_recordset(${procedures}::jsonb)
        as p(position smallint, code text, role text, laterality text)),
    with_version as (
      insert into case_version (department_id, case_id, version, resident_id, payload_hash)
      select department_id, id, 1, resident_id, ${payloadHash} from added)`;
  return changeWithAudit(tx, verb, entry, { parts, made: sql`added` });
}

/** False where the case isn't the actor's, isn't open to change, or has moved on from `baseVersion`. */
export async function replaceCase(tx: ActorTx, row: CaseRow, baseVersion: number) {
  const mine = and(eq(p.departmentId, tx.actor.departmentId), eq(p.caseId, row.id));
  const changed = await tx
    .update(c)
    .set({ ...caseColumns(row.fields), version: baseVersion + 1, changedAt: sql`now()` })
    .where(and(byId(tx, row.id), eq(c.version, baseVersion), eq(c.status, 'logged')))
    .returning({ id: c.id });
  if (changed.length === 0) return false;
  await tx.delete(p).where(mine);
  await insertProcedures(tx, row);
  return true;
}

/** As `replaceCase`: the row stays, marked withdrawn, and counts no more. */
export async function withdrawCase(tx: ActorTx, id: CaseId, baseVersion: number) {
  const changed = await tx
    .update(c)
    .set({ status: 'withdrawn', version: baseVersion + 1, changedAt: sql`now()` })
    .where(and(byId(tx, id), eq(c.version, baseVersion), eq(c.status, 'logged')))
    .returning({ id: c.id });
  return changed.length > 0;
}
