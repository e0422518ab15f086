import type { FamilyId } from '#domain/catalog/families.ts';
import type { Bundle } from './bundles.ts';
import { isWeekend } from './calendar.ts';
import { bundlesOf, chooseBundle, type Leaning } from './choose-bundle.ts';
import { loggedAt } from './logged-at.ts';
import type { Random } from './random.ts';
import type { DemoResident } from './residents.ts';
import type { SiteKey } from './sites.ts';
import type { Story } from './stories.ts';
import type { Workday } from './workdays.ts';

/** A case as it was met, before roles and people. */
export interface Encounter {
  readonly performedOn: string;
  readonly loggedAt: string;
  readonly pgy: number;
  readonly site: SiteKey;
  readonly bundle: Bundle;
  /** Logged under a role that earns credit, whatever chance says. */
  readonly counts: boolean;
}

export interface Log {
  readonly resident: DemoResident;
  readonly days: readonly Workday[];
  readonly story: Story;
  /** Mean cases of a full day in the angio suite. */
  readonly casesADay: number;
  /** The end of what can have been logged: midnight (UTC) in front of this date. */
  readonly today: string;
}

/** What the exact part of a story places is kept out of chance's hands. */
function leaningOf({ leaning, exactly }: Story): Leaning {
  const none = Object.keys(exactly).map((family) => [family, 0]);
  return { ...leaning, ...Object.fromEntries(none) };
}

function metByChance({ resident, days, story, casesADay, today }: Log, random: Random) {
  const leaning = leaningOf(story);
  const met: Encounter[] = [];
  for (const { date, pgy, site: rotation, weekend, intensity } of days) {
    const count = random.poisson(intensity * casesADay * resident.pace);
    for (let nth = 0; nth < count; nth++) {
      const site = random.chance(0.93) ? rotation : 'guh';
      const bundle = chooseBundle({ pgy, site, weekend }, leaning, random);
      const logged = loggedAt(resident.habit, date, random);
      // Done, but not in the log yet.
      if (logged.slice(0, 10) >= today) continue;
      met.push({ performedOn: date, loggedAt: logged, pgy, site, bundle, counts: false });
    }
  }
  return met;
}

/** Turns cases of the last years at the main site into exactly `count` of a family. */
function place(met: Encounter[], family: FamilyId, count: number, random: Random): void {
  const choices = bundlesOf(family);
  const free = [...met.keys()].filter((index) => {
    const one = met[index];
    return one?.site === 'guh' && !one.counts && one.pgy >= 4 && !isWeekend(one.performedOn);
  });
  for (const index of random.shuffled(free).slice(0, count)) {
    const one = met[index];
    const bundle = random.weighted(choices, ({ weight }) => weight);
    if (one) met[index] = { ...one, bundle, counts: true };
  }
}

/** All that one resident has logged before today, in the order in which it was done. */
export function encounters(log: Log, random: Random): Encounter[] {
  const met = metByChance(log, random);
  for (const [family, count] of Object.entries(log.story.exactly)) {
    place(met, family as FamilyId, count, random);
  }
  return met;
}
