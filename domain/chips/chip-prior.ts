import { findProcedure } from '../catalog/find-procedure.ts';
import type { PastCase } from './past-case.ts';
import { weekdayOf } from './weekday-of.ts';

/** Codes joined by `+`, the main one first → cases, in any unit. */
export type Uses = Readonly<Record<string, number>>;

/** What a whole department logs, without whose case it was. Absent keys are unknown, not 0. */
export interface ChipPrior {
  readonly sites: Readonly<Record<string, Uses>>;
  readonly attendings: Readonly<Record<string, Uses>>;
  /** By `listDayKey`. */
  readonly listDays: Readonly<Record<string, Uses>>;
}

/** The key of a site's weekday, 0 on Sunday, in `listDays`. */
export const listDayKey = (siteId: string, weekday: number): string => `${siteId} ${weekday}`;

/** What is logged at a site; at all of them while none is chosen, or where nothing is known of it. */
export function usesAt(prior: ChipPrior | undefined, siteId: string): Uses {
  const { sites = {} } = prior ?? {};
  if (sites[siteId]) return sites[siteId];
  const everywhere: Record<string, number> = {};
  for (const [codes, cases] of Object.values(sites).flatMap(Object.entries<number>)) {
    everywhere[codes] = (everywhere[codes] ?? 0) + cases;
  }
  return everywhere;
}

/** Counts a department's cases into a prior. */
export function countUses(cases: readonly PastCase[]): ChipPrior {
  const prior = { sites: {}, attendings: {}, listDays: {} };
  const count = (table: Record<string, Record<string, number>>, key: string, codes: string) => {
    const uses = table[key] ?? {};
    table[key] = uses;
    uses[codes] = (uses[codes] ?? 0) + 1;
  };
  for (const { siteId, attendingId, performedOn, codes } of cases) {
    const text = codes.join('+');
    count(prior.sites, siteId, text);
    count(prior.attendings, attendingId, text);
    count(prior.listDays, listDayKey(siteId, weekdayOf(performedOn)), text);
  }
  return prior;
}

export interface Use {
  /** The main one first. */
  readonly codes: readonly string[];
  readonly cases: number;
}

/** Brings uses to so many cases; what isn't a positive number or not of the catalog is left out. */
export function scaledUses(uses: Uses | undefined, cases: number): Use[] {
  const stated = Object.entries(uses ?? {})
    .map(([codes, count]) => ({ codes: codes.split('+'), count }))
    .filter(
      ({ codes, count }) => Number.isFinite(count) && count > 0 && codes.every(findProcedure),
    );
  const total = stated.reduce((sum, { count }) => sum + count, 0);
  return stated.map(({ codes, count }) => ({ codes, cases: (cases * count) / total }));
}
