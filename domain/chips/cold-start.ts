import { commonProcedures } from '../catalog/common-procedures.ts';
import { bundles } from './bundles.ts';
import { chipKey } from './chip.ts';

/** What is presumed before anything was logged, in cases: so much own experience outweighs it. */
const presumedCases = 40;
/** A bundle that the resident made is wanted, so it starts as if it had been used. */
const ownBundleCases = 2;

// The common list is an order without counts; one over the place is the usual shape of such counts.
const share = (place: number) => 1 / (place + 2);

function spread(weights: ReadonlyMap<string, number>, cases: number): Map<string, number> {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...weights].map(([key, weight]) => [key, (cases * weight) / total]));
}

/** Shipped bundles take half of what their main procedure has. */
function commonWeights(): Map<string, number> {
  const weights = new Map(commonProcedures.map((code, place) => [code, share(place)]));
  for (const { codes } of bundles) {
    const main = weights.get(codes[0] ?? '');
    if (main && codes.length > 1) weights.set(chipKey(codes), main / 2);
  }
  return weights;
}

const common = spread(commonWeights(), presumedCases);

/**
 * Cases to presume for each chip key. `prior` is how often a cohort used each key, in any unit;
 * what isn't a positive number in it counts as nothing.
 */
export function presumedUses(
  prior: Readonly<Record<string, number>>,
  ownKeys: readonly string[],
): Map<string, number> {
  const stated = Object.entries(prior).filter(([, uses]) => Number.isFinite(uses) && uses > 0);
  const presumed = new Map(common);
  const add = (key: string, cases: number) => presumed.set(key, (presumed.get(key) ?? 0) + cases);
  for (const [key, cases] of spread(new Map(stated), presumedCases)) {
    add(chipKey(key.split('+')), cases);
  }
  for (const key of ownKeys) add(key, ownBundleCases);
  return presumed;
}
