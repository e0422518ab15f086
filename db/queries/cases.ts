import { and, desc, eq, gte, inArray, lte, ne, type SQL, sql } from 'drizzle-orm';
import type { AttendingId, CaseId, ResidentId, SiteId } from '#domain/ids.ts';
import type { CaseFields, CaseRole, PatientType } from '#domain/procedure-case.ts';
import type { ActorTx } from '../act-as.ts';
import { insertInto } from '../insert-into.ts';
import { caseProcedure, procedureCase } from '../schema/cases.ts';

export type CaseStatus = 'logged' | 'verified' | 'withdrawn';

export interface LoggedCase {
  readonly id: CaseId;
  readonly residentId: ResidentId;
  readonly siteId: SiteId;
  readonly attendingId: AttendingId;
  readonly performedOn: string;
  readonly patientType: PatientType;
  readonly note: string;
  readonly status: CaseStatus;
  readonly version: number;
  readonly contentHash: string;
  readonly loggedHash: string;
  /** ISO instants. */
  readonly loggedAt: string;
  readonly changedAt: string;
  readonly procedures: readonly { readonly code: string; readonly role: CaseRole }[];
}

export interface CaseFilter {
  readonly residentId?: ResidentId;
  /** Cases with at least one of these codes. */
  readonly codes?: readonly string[];
  readonly siteId?: SiteId;
  readonly attendingId?: AttendingId;
  readonly role?: CaseRole;
  readonly from?: string;
  readonly to?: string;
  readonly status?: CaseStatus;
  /** Keyset: the last row of the page before. */
  readonly after?: { readonly performedOn: string; readonly id: CaseId };
  readonly limit: number;
}

const c = procedureCase;
const p = caseProcedure;

const procedures = sql<LoggedCase['procedures']>`(
  select jsonb_agg(jsonb_build_object('code', ${p.code}, 'role', ${p.role}) order by ${p.position})
  from ${p} where ${p.departmentId} = ${c.departmentId} and ${p.caseId} = ${c.id})`;

const columns = {
  id: c.id,
  residentId: c.residentId,
  siteId: c.siteId,
  attendingId: c.attendingId,
  performedOn: c.performedOn,
  patientType: c.patientType,
  note: c.note,
  status: c.status,
  version: c.version,
  contentHash: c.contentHash,
  loggedHash: c.loggedHash,
  loggedAt: c.loggedAt,
  changedAt: c.changedAt,
  procedures,
};

function withProcedure(tx: ActorTx, { codes, role }: CaseFilter): SQL | undefined {
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

/** Cases within reach, newest first; withdrawn ones only where asked for by status. */
export async function selectCases(tx: ActorTx, filter: CaseFilter): Promise<LoggedCase[]> {
  const { residentId, siteId, attendingId, from, to, status, after, limit } = filter;
  const rows = await tx
    .select(columns)
    .from(c)
    .where(
      and(
        eq(c.departmentId, tx.actor.departmentId),
        status ? eq(c.status, status) : ne(c.status, 'withdrawn'),
        residentId && eq(c.residentId, residentId),
        siteId && eq(c.siteId, siteId),
        attendingId && eq(c.attendingId, attendingId),
        from ? gte(c.performedOn, from) : undefined,
        to ? lte(c.performedOn, to) : undefined,
        withProcedure(tx, filter),
        after && sql`(${c.performedOn}, ${c.id}) < (${after.performedOn}, ${after.id})`,
      ),
    )
    .orderBy(desc(c.performedOn), desc(c.id))
    .limit(limit);
  return rows as LoggedCase[];
}

const byId = (tx: ActorTx, id: CaseId) =>
  and(eq(c.departmentId, tx.actor.departmentId), eq(c.id, id));

export async function selectCase(tx: ActorTx, id: CaseId): Promise<LoggedCase | undefined> {
  const [row] = await tx.select(columns).from(c).where(byId(tx, id));
  return row as LoggedCase | undefined;
}

interface CaseRow {
  readonly id: CaseId;
  readonly residentId: ResidentId;
  readonly programId: string;
  readonly contentHash: string;
  readonly catalog: string;
  readonly fields: CaseFields;
}

const stated = ({ fields, contentHash }: Pick<CaseRow, 'fields' | 'contentHash'>) => ({
  siteId: fields.siteId,
  attendingId: fields.attendingId,
  performedOn: fields.performedOn,
  patientType: fields.patientType,
  note: fields.note,
  contentHash,
});

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

/** False where the id is taken: the caller must read the row back before it acknowledges anything. */
export async function insertCase(tx: ActorTx, row: CaseRow): Promise<boolean> {
  const { departmentId } = tx.actor;
  const { id, residentId, programId } = row;
  const { contentHash } = row;
  const columns = { departmentId, id, residentId, programId, ...stated(row) };
  const added = await tx.execute(
    sql`${insertInto(c, [{ ...columns, loggedHash: contentHash }])} on conflict do nothing returning id`,
  );
  if (added.length === 0) return false;
  await insertProcedures(tx, row);
  return true;
}

/** False where the case isn't the actor's, isn't open to change, or has moved on from `baseVersion`. */
export async function replaceCase(tx: ActorTx, row: CaseRow, baseVersion: number) {
  const mine = and(eq(p.departmentId, tx.actor.departmentId), eq(p.caseId, row.id));
  const changed = await tx
    .update(c)
    .set({ ...stated(row), version: baseVersion + 1, changedAt: sql`now()` })
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
