import type { CaseRole, LoggedProcedure } from '#domain/procedure-case.ts';
import type { Bundle } from './bundles.ts';
import type { Random } from './random.ts';

/** Chance of being the first operator of a procedure that this year does regularly. */
const primary: Readonly<Record<number, number>> = {
  2: 0.38,
  3: 0.5,
  4: 0.6,
  5: 0.74,
  6: 0.82,
  7: 0.9,
};
/** Of the rest, the part that stands second; the others assist. */
const second = 0.55;

const moreInvolved: Record<CaseRole, CaseRole> = {
  assisting: 'secondary',
  secondary: 'primary',
  primary: 'primary',
};

function mainRole(bundle: Bundle, pgy: number, random: Random): CaseRole {
  const unready = 0.12 * Math.max(0, bundle.fromPgy - pgy);
  if (random.chance((primary[pgy] ?? 0.5) - unready)) return 'primary';
  return random.chance(second) ? 'secondary' : 'assisting';
}

/**
 * Codes with a role each: the main one by year and difficulty, the lesser ones at times with more
 * of a hand in them. `counts` lifts an assistant to second operator.
 */
export function assignRoles(
  bundle: Bundle,
  { pgy, counts }: { readonly pgy: number; readonly counts: boolean },
  random: Random,
): LoggedProcedure[] {
  const drawn = mainRole(bundle, pgy, random);
  const main = counts && drawn === 'assisting' ? 'secondary' : drawn;
  const companions = Object.entries(bundle.also)
    .filter(([, chance]) => random.chance(chance))
    .map(([code]) => code);
  return [...bundle.codes, ...companions].slice(0, 4).map((code, position) => {
    const lesser = position > 0 && random.chance(0.25);
    return { code, role: lesser ? moreInvolved[main] : main, laterality: null };
  });
}
