import type { Fact } from '#domain/facts.ts';
import type { CaseRole } from '#domain/procedure-case.ts';

/** Logged procedures of one calendar month by role. */
export type MonthPoint = { readonly month: string } & Readonly<Record<CaseRole, number>>;

type Months = { readonly from: string; readonly to: string };

/** The month after: `2026-12` → `2027-01`. */
function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function monthsThrough(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

/**
 * Facts by month as one point a month, months without a case included. `from` and `to` are
 * `YYYY-MM`; a fact outside of them widens the span, so that no procedure is lost.
 * @throws Error on a fact without a month: it can't be placed and must not vanish.
 */
export function monthPoints(facts: Iterable<Fact>, { from, to }: Months): MonthPoint[] {
  const sums = new Map<string, Record<CaseRole, number>>();
  for (const { month, role, n } of facts) {
    if (!month) throw new Error('monthPoints takes facts by month');
    const sum = sums.get(month) ?? { primary: 0, secondary: 0, assisting: 0 };
    sum[role] += n;
    sums.set(month, sum);
  }
  const known = [from, to, ...sums.keys()].toSorted();
  const none = { primary: 0, secondary: 0, assisting: 0 };
  return monthsThrough(known[0] ?? from, known.at(-1) ?? to).map((month) => ({
    month,
    ...(sums.get(month) ?? none),
  }));
}
