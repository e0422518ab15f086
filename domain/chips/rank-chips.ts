import type { Bundle } from './bundles.ts';
import { type Chip, chipKey, codesOf } from './chip.ts';
import { type ChipPrior, scaledUses, usesAt } from './chip-prior.ts';
import { chipsOfProcedure } from './chips-of-procedure.ts';
import { presumedUses } from './cold-start.ts';
import { knownChips } from './known-chips.ts';
import {
  type CasePlace,
  type Counted,
  likelyProcedures,
  usualWeight,
} from './likely-procedures.ts';
import type { PastCase } from './past-case.ts';

export interface ChipContext extends CasePlace {
  /** In the order in which they stand. */
  readonly favourites: readonly Chip[];
  readonly ownBundles: readonly Bundle[];
  /** What the department logs, where the phone knows it. */
  readonly prior?: ChipPrior;
}

type KnownChip = (key: string) => Chip | undefined;
type Sets = Map<string, { codes: readonly string[]; uses: number }>;

/** Cases that a department's uses stand for, when it comes to what goes with a procedure. */
const priorCases = 20;

/** Code sets by their main procedure, and how much each is used. */
class SetsByMain {
  readonly byMain = new Map<string, Sets>();

  constructor(private readonly known: KnownChip) {}

  /** The chip says which one is the main procedure; what is no chip has its first code for it. */
  mainOf(codes: readonly string[], key: string): string {
    const chip = this.known(key);
    return (chip ? codesOf(chip) : codes)[0] ?? '';
  }

  add(codes: readonly string[], uses: number, key = chipKey(codes)): void {
    const main = this.mainOf(codes, key);
    const sets = this.byMain.get(main) ?? new Map();
    this.byMain.set(main, sets);
    sets.set(key, { codes, uses: (sets.get(key)?.uses ?? 0) + uses });
  }

  /** Each chip with the part of its main procedure's cases that it adds. */
  chipsOf(main: string): [string, number][] {
    const sets: Sets = this.byMain.get(main) ?? new Map();
    const candidates = new Map([...sets, [main, { codes: [main], uses: 0 }] as const]);
    for (const key of candidates.keys()) if (!this.known(key)) candidates.delete(key);
    return chipsOfProcedure(sets, candidates);
  }
}

function scoredChips(
  history: readonly PastCase[],
  context: ChipContext,
  known: KnownChip,
): [string, number][] {
  const sets = new SetsByMain(known);
  const presumed = presumedUses(context.ownBundles);
  const { prior, siteId } = context;
  for (const { codes, cases } of presumed) sets.add(codes, cases);
  for (const { codes, cases } of scaledUses(usesAt(prior, siteId), priorCases))
    sets.add(codes, cases);
  const counted = history.map((past): Counted => {
    const key = chipKey(past.codes);
    const weight = usualWeight(past, context);
    sets.add(past.codes, weight, key);
    return { past, main: sets.mainOf(past.codes, key), weight };
  });
  const likely = likelyProcedures(counted, context, { presumed, ...(prior && { prior }) });
  return [...likely].flatMap(([main, likelihood]) =>
    sets.chipsOf(main).map(([key, part]): [string, number] => [key, likelihood * part]),
  );
}

/**
 * The chips to offer for the next case, likeliest first, at most `limit`, no two with the same
 * codes. Favourites lead, in their own order. The rest is what is usual at this site, raised by what
 * is done with this attending, on this weekday and in these days; of one main procedure, a second
 * chip stands as high as it adds to the first. `history` may be in any order.
 */
export function rankChips(history: readonly PastCase[], context: ChipContext, limit = 8): Chip[] {
  const { favourites, ownBundles, prior, siteId } = context;
  const priorKeys = Object.keys(usesAt(prior, siteId));
  const known = knownChips({ history, favourites, ownBundles, priorKeys });
  const ranked = scoredChips(history, context, known).sort(
    ([oneKey, one], [otherKey, other]) => other - one || (oneKey < otherKey ? -1 : 1),
  );
  const keys = new Set([
    ...favourites.map((chip) => chipKey(codesOf(chip))),
    ...ranked.map(([key]) => key),
  ]);
  return [...keys].flatMap((key) => known(key) ?? []).slice(0, Math.max(0, limit));
}
