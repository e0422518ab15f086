import { countsNow, type OwnCase } from '#offline/own-case.ts';

/** Older cases nobody remembers the dose of. */
const askedDays = 14;
const dayMilliseconds = 86_400_000;

/**
 * A recent case that counts, is still the resident's to change, and has not a single detail.
 * @param today `YYYY-MM-DD` of the department
 */
export function wantsDetails(one: OwnCase, today: string): boolean {
  const since = new Date(Date.parse(today) - askedDays * dayMilliseconds)
    .toISOString()
    .slice(0, 10);
  return (
    countsNow(one) &&
    (one.sync === 'logged' || one.sync === 'saved-on-phone') &&
    one.fields.details === null &&
    one.fields.performedOn >= since
  );
}
