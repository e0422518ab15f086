'use client';
import { useTable } from '@tanstack/react-table';
import { startTransition, useMemo, useOptimistic } from 'react';
import { cohortColumns, cohortFeatures } from './cohort-columns.ts';
import type { CohortColumn, CohortRow } from './cohort-row.ts';
import { type CohortSort, knownSort, nextSort, sortParams } from './cohort-sort.ts';
import { columnsInUse, summarise } from './column-summary.ts';
import type { UrlState } from './use-url-state.ts';

/** The table model of the grid; its sort and its columns are the URL's. */
export function useCohortTable(
  rows: readonly CohortRow[],
  columns: readonly CohortColumn[],
  sort: CohortSort,
  url: UrlState,
) {
  const showAll = url.query.get('all') === '1';
  // Rows move at once; the page that the URL asks for confirms it a moment later.
  const [sortNow, showSort] = useOptimistic(knownSort(sort, columns));
  const inUse = useMemo(() => columnsInUse(rows, columns), [rows, columns]);
  const shown = showAll ? columns : inUse;
  const table = useTable({
    features: cohortFeatures,
    columns: useMemo(() => cohortColumns(shown), [shown]),
    data: useMemo(() => rows.toSorted((a, b) => a.name.localeCompare(b.name, 'en')), [rows]),
    state: { sorting: useMemo(() => [{ id: sortNow.by, desc: sortNow.desc }], [sortNow]) },
  });
  return {
    groups: table.getHeaderGroups(),
    rows: table.getRowModel().rows.map(({ original }) => original),
    shown,
    showAll,
    empty: columns.length - inUse.length,
    summaries: useMemo(() => summarise(rows, shown), [rows, shown]),
    sort: sortNow,
    sortBy(by: string) {
      const next = nextSort(sortNow, by);
      startTransition(() => {
        showSort(next);
        url.replace({ sort: undefined, desc: undefined, ...sortParams(next) });
      });
    },
  };
}
