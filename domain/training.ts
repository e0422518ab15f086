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

/** The two halves of what a residency trains. */
export type Training = 'ir' | 'dr';

interface Pace {
  /** Share of training at which the years change their character. */
  readonly turn: number;
  /** Share of the work that is done by then. */
  readonly done: number;
}

const even: Pace = { turn: 0.5, done: 0.5 };

// PGY-2 to PGY-4 of an Integrated residency are mostly DR, PGY-5 and PGY-6 mostly IR (ACGME), and
// ESIR rotations come late in DR. How much is "mostly" is our own estimate.
const paces: Readonly<Record<ProgramKind, Readonly<Record<Training, Pace>>>> = {
  'ir-integrated': { ir: { turn: 0.6, done: 0.25 }, dr: { turn: 0.6, done: 0.9 } },
  'ir-independent': { ir: even, dr: even },
  'dr-esir': { ir: { turn: 0.5, done: 0.2 }, dr: even },
};

/** For the screen, wherever "expected by now" is shown. */
export const paceWords =
  "Expected by now follows how the years are built: IR work falls mostly into the last years of an Integrated or ESIR residency, and evenly into an Independent one. The pace is this log's own estimate, not a rule of the ACGME.";

/**
 * The share of the IR or DR work that is expected once `share` of the training has passed, both
 * 0 to 1.
 */
export function paceShare(kind: ProgramKind, training: Training, share: number): number {
  const { turn, done } = paces[kind][training];
  if (share <= turn) return (share / turn) * done;
  return Math.min(1, done + ((share - turn) / (1 - turn)) * (1 - done));
}
