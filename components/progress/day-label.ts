const form = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-07-03` as "Jul 3, 2026". */
export function dayLabel(date: string): string {
  return form.format(Date.parse(`${date}T00:00:00Z`));
}
