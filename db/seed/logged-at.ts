import { addDays } from './calendar.ts';
import type { Random } from './random.ts';
import type { LoggingHabit } from './residents.ts';

// Most log the same day, with a tail to weeks; the late ones leave it for a quiet evening.
const habits: Record<LoggingHabit, { sameDay: number; mu: number; sigma: number }> = {
  daily: { sameDay: 0.97, mu: 0, sigma: 0.3 },
  usual: { sameDay: 0.66, mu: 0.8, sigma: 1 },
  late: { sameDay: 0.36, mu: 2, sigma: 0.9 },
};
const longestLag = 75;

/** An instant on a date: past noon of the department's day, before midnight in UTC. */
export function afternoon(date: string, random: Random): string {
  const seconds = 18 * 3600 + random.integer(6 * 3600 - 1);
  const instant = Date.parse(`${date}T00:00:00Z`) + seconds * 1000 + random.integer(1000);
  return new Date(instant).toISOString();
}

/** When a resident of this habit logs what was done on `performedOn`. */
export function loggedAt(habit: LoggingHabit, performedOn: string, random: Random): string {
  const { sameDay, mu, sigma } = habits[habit];
  const lag = random.chance(sameDay) ? 0 : 1 + Math.floor(random.logNormal(mu, sigma));
  return afternoon(addDays(performedOn, Math.min(lag, longestLag)), random);
}
