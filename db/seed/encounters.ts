import type { FamilyId } from '#domain/catalog/families.ts';
import type { Bundle } from './bundles.ts';
import { dayNumber, isWeekend } from './calendar.ts';
import { bundlesOf, chooseBundle, type Leaning } from './choose-bundle.ts';
import { weekdayOf } from './list-days.ts';
import { afternoon, loggedAt } from './logged-at.ts';
import type { Random } from './random.ts';
import type { DemoResident } from './residents.ts';
import { addOnShare, isOwn, type Rotation } from './rotations.ts';
import type { SiteKey } from './sites.ts';
import type { Story } from './stories.ts';
import type { Workday } from './workdays.ts';

/** A case as it was met, before roles and people. */
export interface Encounter {
  readonly performedOn: string;
  readonly loggedAt: string;
  readonly pgy: number;
  readonly site: SiteKey;
  readonly rotation: Rotation;
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

// Cases come in runs; the shares are our assumption.
/** Lists are batched: so often is the next case what an earlier one of the day was. */
export const againToday = 0.25;
/** And so often what was met in the last days on the same rotation: patients come back. */
export const againThisWeek = 0.12;
const week = 7;

/** Cases of a day that one sits down to log at once; the others are added when they come to mind. */
const loggedTogether = 0.85;

interface Recent {
  readonly date: string;
  readonly site: SiteKey;
  readonly bundle: Bundle;
}

/** One that was met before, or undefined where chance wants a new draw. */
function again(recent: readonly Recent[], today: Recent['date'], random: Random) {
  const of = (isSame: boolean) => recent.filter(({ date }) => (date === today) === isSame);
  const [onDay, before] = [of(true), of(false)];
  if (onDay.length > 0 && random.chance(againToday)) return random.pick(onDay).bundle;
  if (before.length > 0 && random.chance(againThisWeek)) return random.pick(before).bundle;
  return undefined;
}

function metOn(day: Workday, count: number, recent: Recent[], leaning: Leaning, random: Random) {
  const { date, pgy } = day;
  const met: Recent[] = [];
  const [weekday, weekend] = [weekdayOf(date), isWeekend(date)];
  for (let nth = 0; nth < count; nth++) {
    const site = random.chance(0.97) ? day.site : 'guh';
    const rotation = random.chance(addOnShare) ? 'all' : day.rotation;
    const fits = ({ bundle, ...one }: Recent) =>
      one.site === site && (!weekend || bundle.emergency);
    const setting = { pgy, site, weekday, rotation };
    const bundle =
      again([...recent, ...met].filter(fits), date, random) ??
      chooseBundle(setting, leaning, random);
    met.push({ date, site, bundle });
  }
  return met;
}

function metByChance({ resident, days, story, casesADay, today }: Log, random: Random) {
  const leaning = leaningOf(story);
  const met: Encounter[] = [];
  let recent: Recent[] = [];
  for (const day of days) {
    const { date, pgy, rotation, intensity } = day;
    const count = random.poisson(intensity * casesADay * resident.pace);
    if (count === 0) continue;
    recent = recent.filter((one) => dayNumber(date) - dayNumber(one.date) <= week);
    const ofDay = metOn(day, count, recent, leaning, random);
    recent.push(...ofDay);
    const evening = loggedAt(resident.habit, date, random);
    for (const { site, bundle } of ofDay) {
      const logged = random.chance(loggedTogether)
        ? afternoon(evening.slice(0, 10), random)
        : loggedAt(resident.habit, date, random);
      // Done, but not in the log yet.
      if (logged.slice(0, 10) >= today) continue;
      met.push({ performedOn: date, loggedAt: logged, pgy, site, rotation, bundle, counts: false });
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
  // Where the rotation is there for it first; elsewhere only what finds no room there.
  const isAtHome = (index: number) => {
    const rotation = met[index]?.rotation;
    return rotation !== undefined && choices.some((bundle) => isOwn(rotation, bundle));
  };
  const shuffled = random.shuffled(free);
  const inOrder = [...shuffled.filter(isAtHome), ...shuffled.filter((one) => !isAtHome(one))];
  for (const index of inOrder.slice(0, count)) {
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
