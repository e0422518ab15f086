import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { CaseRole, PatientType } from '#domain/procedure-case.ts';

export type CaseStatus = 'logged' | 'verified' | 'withdrawn';

/** A case as a list shows it: names in place of ids. */
export interface CaseRow {
  readonly id: string;
  readonly version: number;
  /** `YYYY-MM-DD` */
  readonly performedOn: string;
  readonly status: CaseStatus;
  readonly patientType: PatientType;
  readonly site: string;
  readonly attending: string;
  readonly procedures: readonly {
    readonly code: string;
    readonly name: string;
    readonly role: CaseRole;
  }[];
  readonly note: string;
}

interface StoredCase extends Omit<CaseRow, 'site' | 'attending' | 'procedures'> {
  readonly siteId: string;
  readonly attendingId: string;
  readonly procedures: readonly { readonly code: string; readonly role: CaseRole }[];
}

interface Places {
  readonly sites: readonly { readonly id: string; readonly shortName: string }[];
  readonly attendings: readonly { readonly id: string; readonly name: string }[];
}

/** Puts names on a stored case. Who or what has left the department since has none: it says so. */
export function toCaseRow(stored: StoredCase, { sites, attendings }: Places): CaseRow {
  const { id, version, performedOn, status, patientType, note } = stored;
  return {
    ...{ id, version, performedOn, status, patientType, note },
    site: sites.find((site) => site.id === stored.siteId)?.shortName ?? 'Former site',
    attending:
      attendings.find((each) => each.id === stored.attendingId)?.name ?? 'Former attending',
    procedures: stored.procedures.map(({ code, role }) => ({
      code,
      role,
      name: findProcedure(code)?.name ?? `Code ${code}`,
    })),
  };
}
