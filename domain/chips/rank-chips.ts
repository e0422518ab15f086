import type { PatientType } from '../procedure-case.ts';
import type { Bundle } from './bundles.ts';
import { type Chip, chipKey, codesOf } from './chip.ts';
import { chipGroup } from './chip-group.ts';
import { presumedUses } from './cold-start.ts';
import { knownChips } from './known-chips.ts';
import type { PastCase } from './past-case.ts';

export interface ChipContext {
  /** `YYYY-MM-DD`: the date of the case that is being logged. */
  readonly today: string;
  readonly siteId: string;
  readonly attendingId: string;
  readonly patientType: PatientType;
  /** In the order in which they stand. */
  readonly favourites: readonly Chip[];
  readonly ownBundles: readonly Bundle[];
  /** How often a cohort used each chip, by `chipKey`, in any unit. */
  readonly prior?: Readonly<Record<string, number>>;
}

// Found by replaying the invented logs of 18 residents; the hit rate is flat around all of them.
const halfLifeDays = 365;
const otherPatientType = 0.6;
const sameDay = 1.5;
const asSingleProcedure = 0.1;
const alike = { siteAndAttending: 1, attending: 0.5, site: 0.2, neither: 0 };
const unlike = 0.03;
const doubtCases = 1;

const dayMilliseconds = 86_400_000;

function weightOf(past: PastCase, { today, patientType }: ChipContext): number {
  // A date field that was just cleared must not turn the whole ranking into NaN.
  const age = (Date.parse(today) - Date.parse(past.performedOn)) / dayMilliseconds || 0;
  const recent = 2 ** (-Math.max(0, age) / halfLifeDays);
  const type = past.patientType === patientType ? 1 : otherPatientType;
  return recent * type * (today === past.performedOn ? sameDay : 1);
}

function likeness(past: PastCase, { siteId, attendingId }: ChipContext): number {
  if (past.attendingId !== attendingId) return past.siteId === siteId ? alike.site : alike.neither;
  return past.siteId === siteId ? alike.siteAndAttending : alike.attending;
}

/** Uses of each chip, and of its group of procedures as a whole, in weighted cases. */
class Tally {
  readonly used = new Map<string, number>();
  private readonly groups = new Map<string, { used: number; here: number }>();
  private readonly groupNames = new Map<string, string>();

  /** `here` is the part of the cases that was like this one in site and attending. */
  add(key: string, cases: number, here: number): void {
    this.used.set(key, (this.used.get(key) ?? 0) + cases);
    const group = this.groupOf(key);
    group.used += cases;
    group.here += here;
  }

  /** How often it was used, times how much of its group's work is done here. */
  score(key: string): number {
    const { used, here } = this.groupOf(key);
    return (this.used.get(key) ?? 0) * (unlike + here / (used + doubtCases));
  }

  private groupOf(key: string) {
    const name = this.groupNames.get(key) ?? chipGroup(key.split('+'));
    this.groupNames.set(key, name);
    const group = this.groups.get(name) ?? { used: 0, here: 0 };
    this.groups.set(name, group);
    return group;
  }
}

function tallyUses(
  history: readonly PastCase[],
  context: ChipContext,
  known: (key: string) => Chip | undefined,
): Tally {
  const tally = new Tally();
  const ownKeys = context.ownBundles.map(({ codes }) => chipKey(codes));
  for (const [key, cases] of presumedUses(context.prior ?? {}, ownKeys)) {
    if (known(key)) tally.add(key, cases, 0);
  }
  for (const past of history) {
    const weight = weightOf(past, context);
    const like = likeness(past, context);
    const key = chipKey(past.codes);
    if (known(key)) tally.add(key, weight, weight * like);
    else {
      const lesser = weight * asSingleProcedure;
      for (const code of new Set(past.codes)) tally.add(code, lesser, lesser * like);
    }
  }
  return tally;
}

/**
 * The chips to offer for the next case, likeliest first, at most `limit`, no two with the same
 * codes. Favourites lead, in their own order. The rest is scored by recency-weighted use times
 * how much of such work is done at this site with this attending. A code set that is no chip yet
 * counts, less, for its single procedures. `history` may be in any order.
 */
export function rankChips(history: readonly PastCase[], context: ChipContext, limit = 8): Chip[] {
  const { favourites, ownBundles, prior = {} } = context;
  const known = knownChips({ history, favourites, ownBundles, priorKeys: Object.keys(prior) });
  const tally = tallyUses(history, context, known);
  const scores = new Map(
    [...tally.used.keys()].filter((key) => known(key)).map((key) => [key, tally.score(key)]),
  );
  const ranked = [...scores].sort(
    ([oneKey, one], [otherKey, other]) => other - one || (oneKey < otherKey ? -1 : 1),
  );
  const keys = new Set([
    ...favourites.map((chip) => chipKey(codesOf(chip))),
    ...ranked.map(([key]) => key),
  ]);
  return [...keys].flatMap((key) => known(key) ?? []).slice(0, Math.max(0, limit));
}
