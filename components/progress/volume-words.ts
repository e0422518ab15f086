import { monthLabel } from './month-label.ts';
import type { MonthPoint } from './month-points.ts';

export function pointTotal({ primary, secondary, assisting }: MonthPoint): number {
  return primary + secondary + assisting;
}

/** July 1 begins an academic year: the months at which the chart draws its marks. */
export function academicYearMarks(points: readonly MonthPoint[]): string[] {
  return points.map(({ month }) => month).filter((month) => month.endsWith('-07'));
}

/** What the chart shows, with its numbers: the caption of the figure. */
export function volumeWords(points: readonly MonthPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  const total = points.reduce((sum, point) => sum + pointTotal(point), 0);
  if (!first || !last) return 'No procedures yet.';
  const span =
    first.month === last.month
      ? `in ${monthLabel(first.month)}`
      : `from ${monthLabel(first.month)} to ${monthLabel(last.month)}`;
  if (total === 0) return `No procedures ${span}.`;
  const primary = points.reduce((sum, point) => sum + point.primary, 0);
  const busiest = points.reduce((top, p) => (pointTotal(p) > pointTotal(top) ? p : top), first);
  const share = Math.round((100 * primary) / total);
  const most = pointTotal(busiest).toLocaleString('en-US');
  return `${total.toLocaleString('en-US')} procedures ${span}, ${share} % of them as primary. The busiest month was ${monthLabel(busiest.month)} with ${most}.`;
}
