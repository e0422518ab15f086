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

/** "Today", "Yesterday", "Nov 3, 2026"; `short` leaves out the year when it is this one. */
export function dayWords(day: string, today: string, length: 'short' | 'full' = 'full'): string {
  if (day === today) return 'Today';
  if (day === dayBefore(today)) return 'Yesterday';
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return 'Choose a date';
  const thisYear = day.slice(0, 4) === today.slice(0, 4);
  return (length === 'short' && thisYear ? monthDay : full).format(at);
}
