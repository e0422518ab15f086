import type { PatientType } from '../procedure-case.ts';
import { type ChipPrior, listDayKey, scaledUses, type Use, usesAt } from './chip-prior.ts';
import { Circumstance, type Trust } from './circumstance.ts';
import type { PastCase } from './past-case.ts';
import { weekdayOf } from './weekday-of.ts';

/** Where a case is about to be logged. */
export interface CasePlace {
  /** `YYYY-MM-DD`: the date of the case; '' while the field is empty. */
  readonly today: string;
  readonly siteId: string;
  readonly attendingId: string;
  readonly patientType: PatientType;
}

// Found by replaying invented logs of other seeds than the tests'; the hit rate is flat around them.
const halfLifeDays = 500;
const recentHalfLifeDays = 4.4;
const otherSite = 0.15;
const otherPatientType = 0.5;
/** What a department's uses stand for, in cases; the rare ones aren't told. */
const priorCases = { site: 60, attending: 30, listDay: 30 };

const trust = {
  attending: { kinds: 0.6, kindsAfter: 6.4, lines: 0.4, linesAfter: 3 },
  weekday: { kinds: 0.6, kindsAfter: 26, lines: 0.18, linesAfter: 3 },
  recent: { kinds: 0.4, kindsAfter: 5, lines: 0.3, linesAfter: 1 },
  today: { kinds: 0.5, kindsAfter: 1.4, lines: 0.5, linesAfter: 2.3 },
} as const satisfies Record<string, Trust>;

const dayMilliseconds = 86_400_000;
/** `performedOn` → days since 1970: a log has far fewer dates than cases. */
const dayNumbers = new Map<string, number>();

function dayNumber(date: string): number {
  const known = dayNumbers.get(date) ?? Date.parse(date) / dayMilliseconds;
  dayNumbers.set(date, known);
  return known;
}

/** A past case with the main procedure under which it counts, and its `usualWeight`. */
export interface Counted {
  readonly past: PastCase;
  readonly main: string;
  readonly weight: number;
}

/** Weight of a past case in what is usual here. A cleared date field must not make it NaN. */
export function usualWeight(past: PastCase, { today, siteId, patientType }: CasePlace): number {
  const age = Math.abs(dayNumber(today) - dayNumber(past.performedOn)) || 0;
  const site = past.siteId === siteId ? 1 : otherSite;
  const type = past.patientType === patientType ? 1 : otherPatientType;
  return 2 ** (-age / halfLifeDays) * site * type;
}

class Circumstances {
  readonly usual = new Circumstance();
  readonly attending = new Circumstance();
  readonly weekday = new Circumstance();
  readonly recent = new Circumstance();
  readonly today = new Circumstance();

  addPast({ past, main, weight }: Counted, place: CasePlace): void {
    const age = Math.abs(dayNumber(place.today) - dayNumber(past.performedOn));
    this.usual.add(main, weight);
    if (past.attendingId === place.attendingId) this.attending.add(main, weight);
    if (age % 7 === 0) this.weekday.add(main, weight);
    if (past.siteId !== place.siteId || Number.isNaN(age)) return;
    this.recent.add(main, 2 ** (-age / recentHalfLifeDays));
    if (age === 0) this.today.add(main, 1);
  }

  addPrior(prior: ChipPrior, place: CasePlace): void {
    const { attendings, listDays } = prior;
    const { siteId, attendingId, today } = place;
    const add = (to: Circumstance, uses: readonly Use[]) => {
      for (const { codes, cases } of uses) to.add(codes[0] ?? '', cases);
    };
    add(this.usual, scaledUses(usesAt(prior, siteId), priorCases.site));
    add(this.attending, scaledUses(attendings[attendingId], priorCases.attending));
    add(
      this.weekday,
      scaledUses(listDays[listDayKey(siteId, weekdayOf(today))], priorCases.listDay),
    );
  }
}

/**
 * Main procedures → how likely each is next, in no unit. What is usual at this site, times how much
 * likelier than usual it is with this attending, on this weekday, in these days and today. Circumstances
 * judge procedures and, since most pairs were never seen, also their lines of work.
 */
export function likelyProcedures(
  history: readonly Counted[],
  place: CasePlace,
  { presumed, prior }: { readonly presumed: readonly Use[]; readonly prior?: ChipPrior },
): Map<string, number> {
  const all = new Circumstances();
  for (const { codes, cases } of presumed) all.usual.add(codes[0] ?? '', cases);
  if (prior) all.addPrior(prior, place);
  for (const counted of history) all.addPast(counted, place);
  const { usual, attending, weekday, recent, today } = all;
  const mains = new Set([usual, attending, weekday].flatMap(({ mains }) => [...mains.keys()]));
  return new Map(
    [...mains].flatMap((main) => {
      const [share] = usual.sharesOf(main);
      if (share === 0) return [];
      const likelihood =
        share *
        attending.lift(main, usual, trust.attending) *
        weekday.lift(main, usual, trust.weekday) *
        recent.lift(main, usual, trust.recent) *
        today.lift(main, usual, trust.today);
      return [[main, likelihood]];
    }),
  );
}
