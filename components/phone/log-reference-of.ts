import type { LogReference } from '#components/log/log-reference.ts';
import type { CaseRole } from '#domain/procedure-case.ts';
import { todayIn } from '#domain/today-in.ts';
import type { KeptReference } from '#offline/department-uses.ts';
import { countsNow, type OwnCase } from '#offline/own-case.ts';
import { pastCaseOf } from './past-case-of.ts';

/** Cases that habits and recents are read from. */
const memory = 60;

const current = <Row extends { readonly retired: boolean }>(rows: readonly Row[]) =>
  rows.filter(({ retired }) => !retired);

/** What the form opens from: the people and sites of the phone, and the resident's own latest cases. */
export function logReferenceOf(
  { personId, resident, sites, attendings, timeZone, uses }: KeptReference,
  cases: readonly OwnCase[],
  now: Date,
): LogReference {
  const latest = cases
    .filter(countsNow)
    .toSorted((a, b) => b.loggedAt.localeCompare(a.loggedAt))
    .slice(0, memory);
  const habits: Record<string, CaseRole> = {};
  for (const { code, role } of latest.flatMap(({ fields }) => fields.procedures)) {
    habits[code] ??= role;
  }
  return {
    personId,
    today: todayIn(timeZone, now),
    startsOn: resident.startsOn,
    graduatesOn: resident.graduatesOn,
    sites: current(sites),
    attendings: current(attendings),
    last: latest[0]?.fields ?? null,
    habits,
    recentAttendingIds: [...new Set(latest.map(({ fields }) => fields.attendingId))],
    history: cases.filter(countsNow).map(pastCaseOf),
    ...(uses && { prior: uses.prior }),
  };
}
