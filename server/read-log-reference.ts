import * as z from 'zod/mini';
import { selectCases } from '#db/queries/cases.ts';
import { type Attending, type Site, selectAttendings, selectSites } from '#db/queries/reference.ts';
import { selectResident } from '#db/queries/residents.ts';
import type { AttendingId, PersonId, ResidentId } from '#domain/ids.ts';
import type { CaseFields, CaseRole } from '#domain/procedure-case.ts';
import { defineReader } from './define-verb.ts';
import { type Refusal, refuse } from './result.ts';

/** What `/log` needs besides the catalog. */
export interface LogReference {
  readonly personId: PersonId;
  readonly residentId: ResidentId;
  readonly today: string;
  readonly startsOn: string;
  readonly graduatesOn: string;
  readonly sites: readonly Site[];
  readonly attendings: readonly Attending[];
  /** The case logged last, whose site, attending and patient type the next one starts with. */
  readonly last: CaseFields | null;
  /** The resident's own most recent role with each code. */
  readonly habits: Readonly<Record<string, CaseRole>>;
  /** Whom the latest cases were with, latest first. */
  readonly recentAttendingIds: readonly AttendingId[];
  /** Codes of the latest cases, most frequent first. */
  readonly recentCodes: readonly string[];
}

const current = <Row extends { readonly retired: boolean }>(rows: readonly Row[]) =>
  rows.filter(({ retired }) => !retired);

export const readLogReference = defineReader({
  permission: 'case.log',
  input: z.undefined(),
  async run(tx): Promise<LogReference | Refusal> {
    const { personId, residentId, today } = tx.actor;
    if (!residentId) return refuse('forbidden');
    const [resident, sites, attendings, cases] = await Promise.all([
      selectResident(tx, residentId),
      selectSites(tx),
      selectAttendings(tx),
      selectCases(tx, { residentId, limit: 60 }),
    ]);
    if (!resident) return refuse('forbidden');
    const { startsOn, graduatesOn } = resident;
    const [last] = cases.toSorted((a, b) => b.loggedAt.localeCompare(a.loggedAt));
    const habits: Record<string, CaseRole> = {};
    const frequency = new Map<string, number>();
    for (const { code, role } of cases.flatMap(({ fields }) => fields.procedures)) {
      habits[code] ??= role;
      frequency.set(code, (frequency.get(code) ?? 0) + 1);
    }
    const recentCodes = [...frequency].toSorted(([, a], [, b]) => b - a).map(([code]) => code);
    return {
      personId,
      residentId,
      today,
      startsOn,
      graduatesOn,
      sites: current(sites),
      attendings: current(attendings),
      last: last?.fields ?? null,
      habits,
      recentAttendingIds: [...new Set(cases.map(({ fields }) => fields.attendingId))],
      recentCodes,
    };
  },
});
