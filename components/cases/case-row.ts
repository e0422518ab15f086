import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { CaseRole, PatientType } from '#domain/procedure-case.ts';
import type { StoredCase } from '#domain/sync/own-log.ts';

export type CaseStatus = 'logged' | 'verified' | 'withdrawn';

/** A case as a list shows it: names in place of ids. */
export interface CaseRow {
  readonly id: string;
  /** Whose case it is. */
  readonly personId: string;
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

interface Places {
  readonly personId: string;
  readonly sites: readonly { readonly id: string; readonly shortName: string }[];
  readonly attendings: readonly { readonly id: string; readonly name: string }[];
}

/** Puts names on a stored case. Who or what has left the department since has none: it says so. */
export function toCaseRow(stored: StoredCase, { personId, sites, attendings }: Places): CaseRow {
  const { id, version, status, fields } = stored;
  const { performedOn, patientType, note } = fields;
  return {
    ...{ id, personId, version, performedOn, status, patientType, note },
    site: sites.find((site) => site.id === fields.siteId)?.shortName ?? 'Former site',
    attending:
      attendings.find((each) => each.id === fields.attendingId)?.name ?? 'Former attending',
    procedures: fields.procedures.map(({ code, role }) => ({
      code,
      role,
      name: findProcedure(code)?.name ?? `Code ${code}`,
    })),
  };
}
