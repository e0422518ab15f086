import type { ProgramKind } from '#domain/program-kinds.ts';
import { academicYear, pgyOn } from '#domain/training.ts';
import { dateOf, dayNumber, isWeekend } from './calendar.ts';
import { rotationWeight } from './choose-bundle.ts';
import type { Random } from './random.ts';
import { mainSiteRotations, type Rotation } from './rotations.ts';
import type { SiteKey } from './sites.ts';

/** One day of a resident, and how much of a full day in the angio suite it is. */
export interface Workday {
  readonly date: string;
  readonly pgy: number;
  /** Where the block is spent, and on what. */
  readonly site: SiteKey;
  readonly rotation: Rotation;
  readonly intensity: number;
}

export interface TrainingSpan {
  readonly kind: ProgramKind;
  readonly startsOn: string;
  readonly startingPgy: number;
}

const blocksAYear = 13;

/** Four-week blocks in IR a year; the rest is diagnostic radiology, ICU and the like. */
const irBlocks: Record<ProgramKind, Readonly<Record<number, number>>> = {
  'ir-integrated': { 2: 3, 3: 4, 4: 5, 5: 9, 6: 10 },
  'ir-independent': { 6: 12, 7: 11 },
  'dr-esir': { 2: 1, 3: 1, 4: 4, 5: 8 },
};

const siteShares: Record<SiteKey, number> = { guh: 0.74, gch: 0.1, gwc: 0.16 };

interface Block {
  readonly interventional: boolean;
  readonly site: SiteKey;
  /** One for the block, or one for each half. */
  readonly rotations: readonly Rotation[];
  readonly weekOff: number;
}

/**
 * Rotations for so many blocks or halves: everyone gets of each about what the department has of
 * it, as a chief resident plans it, in an order left to chance.
 */
function plan(count: number, pgy: number, random: Random): Rotation[] {
  const all = mainSiteRotations.map((one) => [one, rotationWeight(one, pgy, 'guh')] as const);
  const step = all.reduce((sum, [, weight]) => sum + weight, 0) / count;
  const planned: Rotation[] = [];
  let reached = step * random.next();
  for (const [rotation, weight] of all) {
    for (; reached < weight; reached += step) planned.push(rotation);
    reached -= weight;
  }
  return random.shuffled(planned);
}

function rotations(kind: ProgramKind, pgy: number, random: Random): Block[] {
  const inIr = irBlocks[kind][pgy] ?? 0;
  const order = random.shuffled(Array.from({ length: blocksAYear }, (_, index) => index < inIr));
  const sites: SiteKey[] = ['guh', 'gch', 'gwc'];
  const blocks = order.map((interventional) => ({
    interventional,
    site: interventional ? random.weighted(sites, (site) => siteShares[site]) : 'guh',
    // One block in four loses a week to leave.
    weekOff: random.integer(16),
    parts: interventional && random.chance(0.5) ? 2 : 1,
  }));
  const isDivided = (block: (typeof blocks)[number]) =>
    block.interventional && block.site === 'guh';
  const parts = blocks.filter(isDivided).reduce((sum, block) => sum + block.parts, 0);
  const planned = plan(parts, pgy, random);
  return blocks.map((block) => ({
    ...block,
    rotations: isDivided(block)
      ? planned.splice(0, block.parts)
      : [block.interventional ? ('all' as const) : ('reading' as const)],
  }));
}

function season(date: string): number {
  const day = date.slice(5);
  if (day >= '12-24' || day === '01-01') return 0.35;
  return day.startsWith('07') ? 0.6 : 1;
}

function intensity(block: Block, date: string, dayOfYear: number): number {
  if (block.weekOff === Math.floor((dayOfYear % 28) / 7)) return 0;
  const full = isWeekend(date) ? 0.07 : 1;
  return full * season(date) * (block.interventional ? 1 : 0.03);
}

function rotationOn({ rotations }: Block, dayOfYear: number): Rotation {
  const half = Math.floor((dayOfYear % 28) / 14);
  return rotations[half] ?? rotations[0] ?? 'all';
}

/** Every day from the start to the day before `until`, through rotations, leave and slow Julys. */
export function workdays(span: TrainingSpan, until: string, random: Random): Workday[] {
  const { kind, startsOn, startingPgy: startingYear } = span;
  const years = new Map<number, Block[]>();
  const days: Workday[] = [];
  for (let number = dayNumber(startsOn); number < dayNumber(until); number++) {
    const date = dateOf(number);
    const pgy = pgyOn({ kind, startsOn, startingYear }, date);
    const year = academicYear(date);
    const blocks = years.get(year) ?? rotations(kind, pgy, random);
    years.set(year, blocks);
    const dayOfYear = number - dayNumber(`${year}-07-01`);
    const block = blocks[Math.min(Math.floor(dayOfYear / 28), blocksAYear - 1)];
    if (!block) throw new Error(`No block on ${date}`);
    const [site, rotation] = [block.site, rotationOn(block, dayOfYear)];
    days.push({ date, pgy, site, rotation, intensity: intensity(block, date, dayOfYear) });
  }
  return days;
}
