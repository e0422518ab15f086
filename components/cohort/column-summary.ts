import { type CohortColumn, type CohortRow, cellOf } from './cohort-row.ts';

export interface ColumnSummary {
  readonly highest: number;
  readonly median: number;
  readonly total: number;
}

/** The middle value, or the mean of the middle two; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Each column over the residents on screen, by measure. */
export function summarise(
  rows: readonly CohortRow[],
  columns: readonly CohortColumn[],
): ReadonlyMap<string, ColumnSummary> {
  return new Map(
    columns.map(({ measure }) => {
      const counts = rows.map((row) => cellOf(row, measure).counted);
      const total = counts.reduce((sum, n) => sum + n, 0);
      return [measure, { highest: Math.max(0, ...counts), median: median(counts), total }];
    }),
  );
}

/** Columns in which anyone on screen has a case or a minimum. */
export function columnsInUse(
  rows: readonly CohortRow[],
  columns: readonly CohortColumn[],
): readonly CohortColumn[] {
  return columns.filter(({ measure }) =>
    rows.some((row) => {
      const { counted, minimum } = cellOf(row, measure);
      return counted > 0 || minimum !== null;
    }),
  );
}
