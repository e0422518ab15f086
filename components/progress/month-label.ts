const forms = {
  long: new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

/** `2026-07` or `2026-07-31` as "July 2026" or "Jul 2026". */
export function monthLabel(date: string, form: 'long' | 'short' = 'long'): string {
  return forms[form].format(Date.parse(`${date.slice(0, 7)}-01T00:00:00Z`));
}
