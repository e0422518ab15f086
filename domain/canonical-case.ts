import type { CaseFields } from './procedure-case.ts';

/**
 * The one text that stands for what a person stated about a case; its SHA-256 tells a replay of
 * the same case from another case under the same id, on the phone and on the server alike.
 */
export function canonicalCase(fields: CaseFields): string {
  const { performedOn, attendingId, siteId, patientType, procedures, note } = fields;
  return JSON.stringify([
    1,
    performedOn,
    attendingId,
    siteId,
    patientType,
    procedures.map(({ code, role }) => [code, role]),
    note,
  ]);
}
