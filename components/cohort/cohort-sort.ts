import type { CohortColumn } from './cohort-row.ts';

export interface CohortSort {
  /** `name`, `graduates` or a measure. */
  readonly by: string;
  readonly desc: boolean;
}

export const defaultSort: CohortSort = { by: 'name', desc: false };

/** The sort that the URL asks for, or the default when it names a column that isn't there. */
export function knownSort(sort: CohortSort, columns: readonly CohortColumn[]): CohortSort {
  const known = ['name', 'graduates', ...columns.map(({ measure }) => measure)];
  return known.includes(sort.by) ? sort : defaultSort;
}

/** What pressing a head does: the fewest first, since they need the look; pressed again, the most. */
export function nextSort(now: CohortSort, by: string): CohortSort {
  return { by, desc: now.by === by && !now.desc };
}

/** The URL's words for a sort; the default needs none. */
export function sortParams({ by, desc }: CohortSort): { sort?: string; desc?: string } {
  if (by === defaultSort.by && desc === defaultSort.desc) return {};
  return { sort: by, desc: desc ? '1' : undefined };
}
