import type { AggregateCategory } from '#domain/catalog/defined-categories.ts';
import { aggregateCategories } from '#domain/catalog/defined-categories.ts';
import type { ProgramKind } from '#domain/program-kinds.ts';
import { dr202603 } from '#domain/requirements/dr-2026-03.ts';
import { academicYear, pgyOn } from '#domain/training.ts';
import { addDays, dayNumber } from './calendar.ts';
import type { Random } from './random.ts';
import type { TrainingSpan } from './workdays.ts';

/** How a residency's diagnostic reading spreads over its years; the years sum to 1. */
const readingByYear: Record<ProgramKind, Readonly<Record<number, number>>> = {
  'ir-integrated': { 2: 0.3, 3: 0.31, 4: 0.27, 5: 0.08, 6: 0.04 },
  'ir-independent': {},
  'dr-esir': { 2: 0.28, 3: 0.28, 4: 0.26, 5: 0.18 },
};

export interface DiagnosticCount {
  readonly category: AggregateCategory;
  readonly asOf: string;
  readonly count: number;
}

function readShare(span: TrainingSpan, asOf: string): number {
  let share = 0;
  for (let year = academicYear(span.startsOn); `${year}-07-01` <= asOf; year++) {
    const from = Math.max(dayNumber(span.startsOn), dayNumber(`${year}-07-01`));
    const to = Math.min(dayNumber(asOf) + 1, dayNumber(`${year + 1}-07-01`));
    const pgy = pgyOn({ ...span, startingYear: span.startingPgy }, `${year + 1}-06-30`);
    share += ((readingByYear[span.kind][pgy] ?? 0) * Math.max(0, to - from)) / 365;
  }
  return share;
}

/** Ends of the last three quarters of training before `today`. */
function statedOn(startsOn: string, today: string): string[] {
  const year = academicYear(today);
  const starts = [year - 1, year].flatMap((y) => [
    `${y}-07-01`,
    `${y}-10-01`,
    `${y + 1}-01-01`,
    `${y + 1}-04-01`,
  ]);
  return starts
    .map((start) => addDays(start, -1))
    .filter((end) => end > startsOn && end < today)
    .slice(-3);
}

function minimumOf(category: AggregateCategory): number {
  return dr202603.lines.find(({ label }) => label === category)?.minimum ?? 0;
}

/**
 * The running totals that a resident states at the end of a quarter: most end a residency well
 * above the minimum, some modality or other close to it.
 */
export function diagnosticCounts(
  span: TrainingSpan,
  today: string,
  random: Random,
): DiagnosticCount[] {
  if (span.kind === 'ir-independent') return [];
  const dates = statedOn(span.startsOn, today);
  return aggregateCategories.flatMap((category) => {
    const atTheEnd = minimumOf(category) * Math.min(2.2, random.logNormal(0.22, 0.24));
    return dates.map((asOf) => ({
      ...{ category, asOf },
      count: Math.round(atTheEnd * readShare(span, asOf)),
    }));
  });
}
