/** 0 on Sunday to 6 on Saturday; NaN where there is no date. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
