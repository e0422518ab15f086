import { sql } from 'drizzle-orm';
import type { Fact } from '#domain/facts.ts';
import type { AttendingId, CaseId, SiteId } from '#domain/ids.ts';
import type { CaseRole } from '#domain/procedure-case.ts';
import type { ProgramKind } from '#domain/program-kinds.ts';
import type { ProgramTarget } from '#domain/requirements/program-target.ts';
import type { ActorTx, Query, Row } from '../act-as.ts';
import type { Resident } from './residents.ts';

/** All that a case of one's own is judged by. */
export interface CaseGrounds extends Omit<Resident, 'personId' | 'name'> {
  readonly kind: ProgramKind;
  readonly countedRoles: readonly CaseRole[];
  readonly targets: readonly ProgramTarget[];
  /** In the department, and still chosen for new cases. */
  readonly siteIsCurrent: boolean;
  readonly attendingIsCurrent: boolean;
  /** Of the item that made the version; null where the resident has no such version. */
  readonly payloadHash: string | null;
  /** Of the codes that were asked for. */
  readonly facts: readonly Fact[];
}

interface Asked {
  readonly id: CaseId;
  readonly version: number;
  readonly siteId: SiteId;
  readonly attendingId: AttendingId;
  readonly codes: readonly string[];
}

/**
 * Finds at most one row, the grounds of the acting resident. One statement: saving a case is what
 * the product does most, and a round trip for each of these cost more than all of its writing.
 */
export const caseGroundsQuery = ({ id, version, siteId, attendingId, codes }: Asked): Query => sql`
    select r.id, r.program_id as "programId", r.starts_on as "startsOn",
      r.starting_pgy as "startingPgy", r.graduates_on as "graduatesOn", r.esir, p.kind,
      p.counted_roles as "countedRoles",
      exists (select from site s where s.department_id = r.department_id and s.id = ${siteId}
        and s.retired_at is null) as "siteIsCurrent",
      exists (select from attending a where a.department_id = r.department_id
        and a.id = ${attendingId} and a.retired_at is null) as "attendingIsCurrent",
      (select v.payload_hash from case_version v where v.department_id = r.department_id
        and v.case_id = ${id} and v.version = ${version}) as "payloadHash",
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'measure', t.measure, 'minimum', t.minimum,
          'basis', t.basis, 'source', t.source, 'setOn', t.set_on) order by t.set_on, t.id), '[]')
        from target t where t.department_id = r.department_id and t.program_id = r.program_id
          and t.withdrawn_at is null) as targets,
      (select coalesce(jsonb_agg(jsonb_build_object('residentId', r.id, 'code', f.code, 'role', f.role,
          'verified', f.status = 'verified', 'n', f.n)), '[]')
        from (select code, role, status, count(*) as n from case_procedure c
          where c.department_id = r.department_id and c.resident_id = r.id
            and c.program_id = r.program_id and c.code = any(string_to_array(${codes.join(' ')}, ' '))
            and c.status <> 'withdrawn'
          group by code, role, status) f) as facts
    from resident r
    join program p on p.department_id = r.department_id and p.id = r.program_id
    where r.department_id = (select angiolog.department()) and r.id = (select angiolog.resident())`;

/** A row that `caseGroundsQuery` found. */
export const caseGroundsOf = (rows: readonly Row[]) =>
  rows[0] as unknown as CaseGrounds | undefined;

export const selectCaseGrounds = async (tx: ActorTx, asked: Asked) =>
  caseGroundsOf(await tx.execute(caseGroundsQuery(asked)));
