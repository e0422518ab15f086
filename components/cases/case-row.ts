import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { CaseFields, CaseRole, Laterality, PatientType } from '#domain/procedure-case.ts';
import { countsNow, type OwnCase, type OwnCaseSync } from '#offline/own-case.ts';

export type CaseStatus = OwnCaseSync;

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
    readonly laterality: Laterality | null;
  }[];
  readonly note: string;
  readonly own: OwnCase;
}

export interface Places {
  readonly sites: readonly { readonly id: string; readonly shortName: string }[];
  readonly attendings: readonly { readonly id: string; readonly name: string }[];
}

/** Where a case is; who or what has left the department since has no name: it says so. */
export const placeNames = (
  { siteId, attendingId }: Pick<CaseFields, 'siteId' | 'attendingId'>,
  { sites, attendings }: Places,
) => ({
  site: sites.find(({ id }) => id === siteId)?.shortName ?? 'Former site',
  attending: attendings.find(({ id }) => id === attendingId)?.name ?? 'Former attending',
});

/** A withdrawal that the server doesn't know yet shows as what the person has done. */
const statusOf = (own: OwnCase): CaseStatus =>
  own.sync !== 'needs-attention' && !countsNow(own) ? 'withdrawn' : own.sync;

/** Puts names on a case. */
export function toCaseRow(own: OwnCase, places: Places): CaseRow {
  const { id, version, fields } = own;
  const { performedOn, patientType, note } = fields;
  return {
    ...{ id, version, performedOn, patientType, note, own },
    status: statusOf(own),
    ...placeNames(fields, places),
    procedures: fields.procedures.map(({ code, role, laterality }) => ({
      ...{ code, role, laterality },
      name: findProcedure(code)?.name ?? `Code ${code}`,
    })),
  };
}
