import { factsOfCases } from '#domain/facts-of-cases.ts';
import { type StandingOfResident, standingOfResident } from '#domain/standing-of-resident.ts';
import type { LogReference } from '#domain/sync/own-log.ts';
import { todayIn } from '#domain/today-in.ts';
import { countsNow, type OwnCase } from '#offline/own-case.ts';

/** The resident against every set that applies, with what this phone has not sent yet. */
export function standingOnPhone(
  { resident, program, targets, totals, timeZone }: LogReference,
  cases: readonly OwnCase[],
  now: Date,
): StandingOfResident {
  const counted = cases.filter(countsNow).map(({ fields, sync }) => ({
    fields,
    verified: sync === 'verified',
  }));
  return standingOfResident(
    { ...program, ...resident },
    { facts: factsOfCases(resident.id, counted), targets, totals },
    todayIn(timeZone, now),
  );
}
