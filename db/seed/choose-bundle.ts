import type { FamilyId } from '#domain/catalog/families.ts';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { type Bundle, bundles } from './bundles.ts';
import { listFactor } from './list-days.ts';
import type { Random } from './random.ts';
import { type Rotation, rotationShare } from './rotations.ts';
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
  /** 0 on Sunday to 6 on Saturday. */
  readonly weekday: number;
  /** `all` where the case comes from the department as a whole. */
  readonly rotation: Rotation;
}

function leaningFactor(bundle: Bundle, leaning: Leaning): number {
  const families = familiesOf.get(bundle) ?? [];
  return families.reduce(
    (product, family, at) =>
      families.indexOf(family) === at ? product * (leaning[family] ?? 1) : product,
    1,
  );
}

/**
 * A smaller site does fewer kinds and sends the rest on: its weights are raised to this power.
 * Our assumption.
 */
const smallerSitePower = 1.5;

function siteWeight({ weight, at }: Bundle, site: SiteKey): number {
  const here = weight * at[site];
  return site === 'guh' ? here : here ** smallerSitePower;
}

/** What a site sends to a resident of this year, without regard to the day. */
function usualWeight(bundle: Bundle, pgy: number, site: SiteKey): number {
  if (pgy > bundle.untilPgy) return 0;
  // Each year too early leaves three fifths of it; seniors leave the simplest to juniors.
  const early = 0.6 ** Math.max(0, bundle.fromPgy - pgy);
  const left = pgy >= 5 && bundle.fromPgy === 2 ? 0.85 : 1;
  return siteWeight(bundle, site) * early * left;
}

/** How much work a rotation has for a resident of this year. */
export function rotationWeight(rotation: Rotation, pgy: number, site: SiteKey): number {
  return bundles.reduce(
    (sum, one) => sum + usualWeight(one, pgy, site) * rotationShare(rotation, one.service),
    0,
  );
}

const usual = new Map<string, ReadonlyMap<Bundle, number>>();

/** What comes on such a day, by bundle, without what never does; the same map each time. */
export function weightsIn({ pgy, site, weekday, rotation }: Setting): ReadonlyMap<Bundle, number> {
  const weekend = weekday === 0 || weekday === 6;
  const name = `${pgy} ${site} ${weekend ? 'weekend' : weekday} ${rotation}`;
  const known = usual.get(name);
  if (known) return known;
  const weightOf = (bundle: Bundle) => {
    // At the weekend, who is on call gets what there is, of whatever service.
    if (weekend) return bundle.emergency ? usualWeight(bundle, pgy, site) : 0;
    const share = rotationShare(rotation, bundle.service);
    return usualWeight(bundle, pgy, site) * share * listFactor(bundle.name, weekday);
  };
  const all = bundles.map((bundle) => [bundle, weightOf(bundle)] as const);
  const weights = new Map(all.filter(([, weight]) => weight > 0));
  usual.set(name, weights);
  return weights;
}

/** What comes through the door in this setting. */
export function chooseBundle(setting: Setting, leaning: Leaning, random: Random): Bundle {
  const weights = weightsIn(setting);
  return random.weighted(
    [...weights.keys()],
    (bundle) => (weights.get(bundle) ?? 0) * leaningFactor(bundle, leaning),
  );
}
