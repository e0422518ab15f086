import type { PatientType } from '../procedure-case.ts';

/** What the chips need to know of a case that was logged. */
export interface PastCase {
  /** `YYYY-MM-DD`. */
  readonly performedOn: string;
  readonly siteId: string;
  readonly attendingId: string;
  readonly patientType: PatientType;
  readonly codes: readonly string[];
}
