import type { PastCase } from '#domain/chips/past-case.ts';
import type { OwnCase } from '#offline/own-case.ts';

/** What ranking and companions need to know of an own case. */
export const pastCaseOf = ({ fields }: OwnCase): PastCase => ({
  performedOn: fields.performedOn,
  siteId: fields.siteId,
  attendingId: fields.attendingId,
  patientType: fields.patientType,
  codes: fields.procedures.map(({ code }) => code),
});
