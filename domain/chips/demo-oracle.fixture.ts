import { type DemoAttending, demoAttendings } from '#db/seed/attendings.ts';
import type { Bundle } from '#db/seed/bundles.ts';
import { isWeekend } from '#db/seed/calendar.ts';
import { chooseBundle, type Setting } from '#db/seed/choose-bundle.ts';
import type { DemoDepartment } from '#db/seed/demo-department.ts';
import { demoFrame } from '#db/seed/demo-frame.ts';
import { randomFrom } from '#db/seed/random.ts';
import { type SiteKey, siteKeys } from '#db/seed/sites.ts';
import { chipKey, chipOf } from './chip.ts';
import type { rankChips } from './rank-chips.ts';

/** What the demo's generator would draw from, taken out of it by a chance that only listens. */
function bundleWeights(setting: Setting): [Bundle, number][] {
  const heard: [Bundle, number][] = [];
  const listening = {
    ...randomFrom('listening'),
    weighted: <T>(items: readonly T[], weightOf: (item: T) => number): T => {
      for (const item of items) heard.push([item as Bundle, weightOf(item)]);
      return items[0] as T;
    },
  };
  chooseBundle(setting, {}, listening);
  return heard;
}

/** The same rule as the generator's: four times the pull for an own service line. */
function pull(attending: DemoAttending, { service }: Bundle, site: SiteKey): number {
  return (attending.sites[site] ?? 0) * (attending.services.includes(service) ? 4 : 1);
}

/** Each code set that a bundle is logged as, with its chance. */
function codeSets({ codes, also }: Bundle): [readonly string[], number][] {
  let sets: [readonly string[], number][] = [[codes, 1]];
  for (const [code, chance] of Object.entries(also)) {
    sets = sets.flatMap(([set, share]): [readonly string[], number][] => [
      [[...set, code], share * chance],
      [set, share * (1 - chance)],
    ]);
  }
  return sets.map(([set, share]) => [set.slice(0, 4), share]);
}

function likeliest(setting: Setting, attending: DemoAttending): string[] {
  const chances = new Map<string, number>();
  for (const [bundle, weight] of bundleWeights(setting)) {
    const pulls = demoAttendings.reduce((sum, one) => sum + pull(one, bundle, setting.site), 0);
    for (const [codes, share] of codeSets(bundle)) {
      const chance = (weight * share * pull(attending, bundle, setting.site)) / pulls;
      chances.set(chipKey(codes), (chances.get(chipKey(codes)) ?? 0) + chance);
    }
  }
  return [...chances].sort(([, one], [, other]) => other - one).map(([key]) => key);
}

/**
 * A ranking that knows the weights from which the demo's cases are drawn, but not the draw: no
 * ranking of single chips can be expected to hit more often on these logs.
 */
export function demoOracle(seed: number, demo: DemoDepartment) {
  const siteIds: Readonly<Record<SiteKey, string>> = demoFrame(seed).siteIds;
  const names = new Map<string, string>(demo.attendings.map(({ id, name }) => [id, name]));
  const known = new Map<string, string[]>();
  return (pgyOn: (date: string) => number): typeof rankChips =>
    (_history, context, limit = 8) => {
      const { today: date, siteId, attendingId } = context;
      const attending = demoAttendings.find(({ name }) => name === names.get(attendingId));
      const site = siteKeys.find((key) => siteIds[key] === siteId);
      if (!attending || !site) throw new Error('Not a case of the demo.');
      const setting = { pgy: pgyOn(date), site, weekend: isWeekend(date) };
      const memory = `${setting.pgy} ${site} ${setting.weekend} ${attending.name}`;
      const ranked = known.get(memory) ?? likeliest(setting, attending);
      known.set(memory, ranked);
      return ranked.slice(0, limit).map((key) => chipOf(key.split('+'), key));
    };
}
