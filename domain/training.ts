import { type ProgramKind, programKinds } from './program-kinds.ts';

/** When and where in training a resident began. Dates are `YYYY-MM-DD`. */
export interface TrainingStart {
  readonly kind: ProgramKind;
  readonly startsOn: string;
  /** PGY on `startsOn`. */
  readonly startingYear: number;
}

/** Days since 1970 in UTC, so that no clock change shifts a date. @throws RangeError */
function dayNumber(date: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(day)) throw new RangeError(`Not a date: ${date}`);
  return day / 86_400_000;
}

/**
 * The calendar year in which the academic year of a date began; ACGME academic years run from
 * July 1 to June 30. @throws RangeError when `date` isn't `YYYY-MM-DD`.
 */
export function academicYear(date: string): number {
  dayNumber(date);
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= '07-01' ? year : year - 1;
}

/**
 * The resident's PGY: one more with every July 1 after the start, also for who began off-cycle,
 * and never past the last year of the program. @throws RangeError on a malformed date.
 */
export function pgyOn({ kind, startsOn, startingYear }: TrainingStart, date: string): number {
  const passed = Math.max(0, academicYear(date) - academicYear(startsOn));
  return Math.min(startingYear + passed, programKinds[kind].lastYear);
}

/**
 * How much of the training has passed, 0 to 1, by days; leave is not taken out.
 * @throws RangeError on a malformed date.
 */
export function trainingShare(startsOn: string, graduatesOn: string, today: string): number {
  const [start, end, now] = [dayNumber(startsOn), dayNumber(graduatesOn), dayNumber(today)];
  if (now >= end) return 1;
  return now <= start ? 0 : (now - start) / (end - start);
}
