import type { ChipPrior } from '#domain/chips/chip-prior.ts';
import type { PastCase } from '#domain/chips/past-case.ts';
import type { CaseId, PersonId } from '#domain/ids.ts';
import type { CaseFields, CaseRole } from '#domain/procedure-case.ts';

export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}
export interface AttendingChoice {
  readonly id: string;
  readonly name: string;
}

/** What the form needs besides the catalog; dates are `YYYY-MM-DD`. */
export interface LogReference {
  /** Whose case it will be; nobody else's session may send it. */
  readonly personId: PersonId;
  readonly today: string;
  readonly startsOn: string;
  readonly graduatesOn: string;
  readonly sites: readonly SiteChoice[];
  readonly attendings: readonly AttendingChoice[];
  /** The case logged last, which the next one starts from. */
  readonly last: CaseFields | null;
  /** The resident's own latest role with each code. */
  readonly habits: Readonly<Record<string, CaseRole>>;
  /** Whom the latest cases were with, latest first. */
  readonly recentAttendingIds: readonly string[];
  /** All that counts in the log, for ranking what is likely next. */
  readonly history: readonly PastCase[];
  /** What the department logs, where the phone knows it; for the same. */
  readonly prior?: ChipPrior;
}

export type LogMode =
  | { readonly kind: 'log' }
  | {
      readonly kind: 'amend';
      readonly id: CaseId;
      readonly version: number;
      readonly fields: CaseFields;
    };
