import type { LogReference } from '#components/log/log-reference.ts';
import type { CaseRole } from '#domain/procedure-case.ts';
import type { LogReference as KeptReference } from '#domain/sync/own-log.ts';
import type { OwnCase } from '#offline/own-case.ts';

/** Cases that habits and recents are read from. */
const memory = 60;

const current = <Row extends { readonly retired: boolean }>(rows: readonly Row[]) =>
  rows.filter(({ retired }) => !retired);

/** Today in the department's time zone, `YYYY-MM-DD`: a phone that travels logs the suite's day. */
export function todayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}

/** What the form opens from: the people and sites of the phone, and the resident's own latest cases. */
export function logReferenceOf(
  { resident, sites, attendings, timeZone }: KeptReference,
  cases: readonly OwnCase[],
  now: Date,
): LogReference {
  const latest = cases
    .filter(({ sync }) => sync !== 'withdrawn')
    .toSorted((a, b) => b.loggedAt.localeCompare(a.loggedAt))
    .slice(0, memory);
  const habits: Record<string, CaseRole> = {};
  const frequency = new Map<string, number>();
  for (const { code, role } of latest.flatMap(({ fields }) => fields.procedures)) {
    habits[code] ??= role;
    frequency.set(code, (frequency.get(code) ?? 0) + 1);
  }
  return {
    today: todayIn(timeZone, now),
    startsOn: resident.startsOn,
    graduatesOn: resident.graduatesOn,
    sites: current(sites),
    attendings: current(attendings),
    last: latest[0]?.fields ?? null,
    habits,
    recentAttendingIds: [...new Set(latest.map(({ fields }) => fields.attendingId))],
    recentCodes: [...frequency].toSorted(([, a], [, b]) => b - a).map(([code]) => code),
  };
}
