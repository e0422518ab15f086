import type { ProgramKind } from '#domain/program-kinds.ts';
import { academicYear, pgyOn } from '#domain/training.ts';
import { dateOf, dayNumber, isWeekend } from './calendar.ts';
import type { Random } from './random.ts';
import type { SiteKey } from './sites.ts';

/** One day of a resident, and how much of a full day in the angio suite it is. */
export interface Workday {
  readonly date: string;
  readonly pgy: number;
  /** Where the block is spent. */
  readonly site: SiteKey;
  readonly weekend: boolean;
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
  readonly weekOff: number;
}

function rotations(kind: ProgramKind, pgy: number, random: Random): Block[] {
  const inIr = irBlocks[kind][pgy] ?? 0;
  const order = random.shuffled(Array.from({ length: blocksAYear }, (_, index) => index < inIr));
  const sites: SiteKey[] = ['guh', 'gch', 'gwc'];
  return order.map((interventional) => ({
    interventional,
    site: interventional ? random.weighted(sites, (site) => siteShares[site]) : 'guh',
    // One block in four loses a week to leave.
    weekOff: random.integer(16),
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
    const { site } = block;
    const weekend = isWeekend(date);
    days.push({ date, pgy, site, weekend, intensity: intensity(block, date, dayOfYear) });
  }
  return days;
}
