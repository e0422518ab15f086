const monthDay = new Intl.DateTimeFormat('en-US', {
  timeZone: 'UTC',
  month: 'short',
  day: 'numeric',
});
const full = new Intl.DateTimeFormat('en-US', {
  timeZone: 'UTC',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
});

/** The day before a `YYYY-MM-DD` day, as one. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** "Nov 3, 2026" */
export function fullDay(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : full.format(at);
}

/** "Today", "Yesterday", "Nov 3, 2026"; `short` leaves out the year when it is this one. */
export function dayWords(day: string, today: string, length: 'short' | 'full' = 'full'): string {
  if (day === today) return 'Today';
  if (day === dayBefore(today)) return 'Yesterday';
  const thisYear = day.slice(0, 4) === today.slice(0, 4);
  return length === 'short' && thisYear ? monthDay.format(Date.parse(day)) : fullDay(day);
}
