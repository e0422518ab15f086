import { commonProcedures } from '../catalog/common-procedures.ts';
import { type Bundle, bundles } from './bundles.ts';
import type { Use } from './chip-prior.ts';

/** What is presumed before anything was logged, in cases: so much own experience outweighs it. */
const presumedCases = 20;
/** A bundle that the resident made is wanted, so it starts as if it had been used. */
const ownBundleCases = 2;

// The common list is an order without counts; one over the place is the usual shape of such counts.
const share = (place: number) => 1 / (place + 2);

function commonUses(): Use[] {
  const single = new Map(commonProcedures.map((code, place) => [code, share(place)]));
  // Shipped bundles take half of what their main procedure has.
  const weights = [
    ...[...single].map(([code, cases]) => ({ codes: [code], cases })),
    ...bundles
      .filter(({ codes }) => codes.length > 1)
      .map(({ codes }) => ({ codes, cases: (single.get(codes[0] ?? '') ?? 0) / 2 })),
  ];
  const total = weights.reduce((sum, { cases }) => sum + cases, 0);
  return weights.map(({ codes, cases }) => ({ codes, cases: (presumedCases * cases) / total }));
}

const common = commonUses();

/** Cases to presume before any was logged, those of the resident's own bundles with them. */
export function presumedUses(ownBundles: readonly Bundle[]): Use[] {
  return [...common, ...ownBundles.map(({ codes }) => ({ codes, cases: ownBundleCases }))];
}
