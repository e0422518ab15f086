import { and, count, eq, gte, inArray, lte, ne, type SQL, sql } from 'drizzle-orm';
import type { Fact } from '#domain/facts.ts';
import type { ProgramId, ResidentId, SiteId } from '#domain/ids.ts';
import type { CaseRole } from '#domain/procedure-case.ts';
import type { ActorTx } from '../act-as.ts';
import { caseProcedure } from '../schema/cases.ts';

export interface FactFilter {
  readonly residentIds?: readonly ResidentId[];
  readonly programIds?: readonly ProgramId[];
  readonly codes?: readonly string[];
  readonly siteIds?: readonly SiteId[];
  readonly roles?: readonly CaseRole[];
  /** `YYYY-MM-DD`, inclusive. */
  readonly from?: string;
  /** `YYYY-MM-DD`, inclusive. */
  readonly to?: string;
}

const p = caseProcedure;

function matching(tx: ActorTx, filter: FactFilter): SQL | undefined {
  const { residentIds, programIds, codes, siteIds, roles, from, to } = filter;
  return and(
    eq(p.departmentId, tx.actor.departmentId),
    ne(p.status, 'withdrawn'),
    residentIds && inArray(p.residentId, [...residentIds]),
    programIds && inArray(p.programId, [...programIds]),
    codes && inArray(p.code, [...codes]),
    siteIds && inArray(p.siteId, [...siteIds]),
    roles && inArray(p.role, [...roles]),
    from ? gte(p.performedOn, from) : undefined,
    to ? lte(p.performedOn, to) : undefined,
  );
}

const facets = {
  residentId: p.residentId,
  code: p.code,
  role: p.role,
  verified: sql<boolean>`(${p.status} = 'verified')`.as('verified'),
};

/** Logged procedures within reach, counted by resident, code, role and verification. */
export async function selectFacts(tx: ActorTx, filter: FactFilter = {}): Promise<Fact[]> {
  const rows = await tx
    .select({ ...facets, n: count() })
    .from(p)
    .where(matching(tx, filter))
    .groupBy(p.residentId, p.code, p.role, sql`verified`);
  return rows as Fact[];
}

/** As `selectFacts`, by calendar month too. */
export async function selectMonthlyFacts(tx: ActorTx, filter: FactFilter = {}): Promise<Fact[]> {
  const month = sql<string>`to_char(${p.performedOn}, 'YYYY-MM')`.as('month');
  const rows = await tx
    .select({ ...facets, month, n: count() })
    .from(p)
    .where(matching(tx, filter))
    .groupBy(p.residentId, p.code, p.role, sql`verified`, sql`month`);
  return rows as Fact[];
}
