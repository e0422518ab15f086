/** A log has far fewer dates than cases. */
const known = new Map<string, number>();

/** 0 on Sunday to 6 on Saturday; NaN where there is no date. */
export function weekdayOf(date: string): number {
  const weekday = known.get(date) ?? new Date(`${date}T00:00:00Z`).getUTCDay();
  known.set(date, weekday);
  return weekday;
}
