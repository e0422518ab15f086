const millisecondsOfDay = 86_400_000;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
/** The first of January 1970 was a Thursday. */
const weekdayOfDayZero = 4;

/** Days since 1970 of a `YYYY-MM-DD`. */
export const dayOf = (iso: string) =>
  Math.floor(Date.parse(`${iso}T00:00:00Z`) / millisecondsOfDay);

/** `YYYY-MM-DD` of days since 1970. */
export const isoOf = (day: number) => new Date(day * millisecondsOfDay).toISOString().slice(0, 10);

/** 0 for a Sunday. */
export const weekdayOf = (day: number) => (((day + weekdayOfDayZero) % 7) + 7) % 7;

/** Day of year, month (1–12) and day of month; undefined where the calendar lacks it. */
export function dayFrom(year: number, month: number, date: number): number | undefined {
  const time = new Date(Date.UTC(year, month - 1, date));
  const same = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return same ? Math.floor(time.getTime() / millisecondsOfDay) : undefined;
}

/** 1–12 for a month's name or its beginning. */
export const monthNumber = (name: string) => months.indexOf(name.slice(0, 3)) + 1;

/** 0–6 for a weekday's name or its beginning, Sunday first. */
export const weekdayNumber = (name: string) => weekdays.indexOf(name.slice(0, 3));
