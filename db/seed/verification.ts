import type { PersonId } from '#domain/ids.ts';
import { addDays, dayNumber } from './calendar.ts';
import { afternoon } from './logged-at.ts';
import type { Random } from './random.ts';

export interface Verifier {
  /** Null where the attending has no account and so can't verify. */
  readonly personId: PersonId | null;
  readonly diligence: number;
}

/** Older cases are likelier verified: reminders before each review bring in what lies about. */
function reached(loggedOn: string, today: string): number {
  return Math.min(1, 0.56 + (0.44 * (dayNumber(today) - dayNumber(loggedOn))) / 540);
}

/** The attending's own verification some days after the case was logged, or null where it is still due. */
export function verification(
  { personId, diligence }: Verifier,
  loggedOn: string,
  today: string,
  random: Random,
): { by: PersonId; at: string } | null {
  if (!personId || !random.chance(diligence * reached(loggedOn, today))) return null;
  const on = addDays(loggedOn, 1 + Math.floor(random.logNormal(1.6, 1)));
  return on < today ? { by: personId, at: afternoon(on, random) } : null;
}
