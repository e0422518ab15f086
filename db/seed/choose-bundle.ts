import type { FamilyId } from '#domain/catalog/families.ts';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { type Bundle, bundles } from './bundles.ts';
import type { Random } from './random.ts';
import type { SiteKey } from './sites.ts';

const familiesOf: ReadonlyMap<Bundle, readonly FamilyId[]> = new Map(
  bundles.map((bundle) => [
    bundle,
    bundle.codes.flatMap((code) => findProcedure(code)?.family ?? []),
  ]),
);

/** Bundles that credit this family once, and by their main procedure. */
export function bundlesOf(family: FamilyId): Bundle[] {
  return bundles.filter((bundle) => {
    const [main, ...rest] = familiesOf.get(bundle) ?? [];
    return main === family && !rest.includes(family);
  });
}

/** Families that a resident meets more (above 1), less, or not at all (0). */
export type Leaning = Partial<Record<FamilyId, number>>;

export interface Setting {
  readonly pgy: number;
  readonly site: SiteKey;
  readonly weekend: boolean;
}

function leaningFactor(bundle: Bundle, leaning: Leaning): number {
  const factors = [...new Set(familiesOf.get(bundle))].map((family) => leaning[family] ?? 1);
  return factors.reduce((product, factor) => product * factor, 1);
}

function weightIn(bundle: Bundle, { pgy, site, weekend }: Setting): number {
  if (weekend && !bundle.emergency) return 0;
  if (pgy > bundle.untilPgy) return 0;
  // Each year too early leaves three fifths of it; seniors leave the simplest to juniors.
  const early = 0.6 ** Math.max(0, bundle.fromPgy - pgy);
  const left = pgy >= 5 && bundle.fromPgy === 2 ? 0.85 : 1;
  return bundle.weight * bundle.at[site] * early * left;
}

/** What comes through the door in this setting. */
export function chooseBundle(setting: Setting, leaning: Leaning, random: Random): Bundle {
  return random.weighted(
    bundles,
    (bundle) => weightIn(bundle, setting) * leaningFactor(bundle, leaning),
  );
}
