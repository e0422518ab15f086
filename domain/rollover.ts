import type { ProgramKind } from './program-kinds.ts';
import { academicYear, pgyOn } from './training.ts';

interface Trainee {
  readonly kind: ProgramKind;
  readonly startsOn: string;
  readonly startingPgy: number;
  readonly graduatesOn: string;
}

export interface Rollover<T extends Trainee> {
  /** The July 1 that comes next, `YYYY-MM-DD`. */
  readonly turnsOn: string;
  /** Their planned graduation is over: their roles can be ended. */
  readonly finished: readonly T[];
  /** They graduate before the next July 1. */
  readonly graduating: readonly T[];
  readonly movingUp: readonly { readonly who: T; readonly from: number; readonly to: number }[];
  /** In their last PGY past the usual end, or not yet begun: their PGY stays. */
  readonly staying: readonly { readonly who: T; readonly pgy: number }[];
}

/**
 * What the turn of the academic year means for each resident. A PGY is derived from the start, so
 * nobody is moved up by hand. @throws RangeError on a malformed date.
 */
export function rolloverOf<T extends Trainee>(residents: readonly T[], today: string): Rollover<T> {
  const turnsOn = `${academicYear(today) + 1}-07-01`;
  const finished: T[] = [];
  const graduating: T[] = [];
  const movingUp: { who: T; from: number; to: number }[] = [];
  const staying: { who: T; pgy: number }[] = [];
  for (const who of residents) {
    const start = { kind: who.kind, startsOn: who.startsOn, startingYear: who.startingPgy };
    const [from, to] = [pgyOn(start, today), pgyOn(start, turnsOn)];
    if (who.graduatesOn < today) finished.push(who);
    else if (who.graduatesOn < turnsOn) graduating.push(who);
    else if (to > from) movingUp.push({ who, from, to });
    else staying.push({ who, pgy: from });
  }
  return { turnsOn, finished, graduating, movingUp, staying };
}
