import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { type CaseFields, caseRoleLabels, patientTypeLabels } from '#domain/procedure-case.ts';
import type { LogReference } from './log-reference.ts';

/** A case in words, to paste somewhere safe where the phone can't keep it. */
export function caseText(fields: CaseFields, { sites, attendings }: LogReference): string {
  const site = sites.find(({ id }) => id === fields.siteId)?.name ?? '';
  const attending = attendings.find(({ id }) => id === fields.attendingId)?.name ?? '';
  return [
    `${fields.performedOn}, ${site}, ${attending}, ${patientTypeLabels[fields.patientType]}`,
    ...fields.procedures.map(
      ({ code, role }) => `${findProcedure(code)?.name ?? code} (${code}), ${caseRoleLabels[role]}`,
    ),
    ...(fields.note ? [fields.note] : []),
  ].join('\n');
}
