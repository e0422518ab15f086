import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { type CohortColumn, type CohortRow, cellOf } from './cohort-row.ts';

export const cohortFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});
export type CohortFeatures = typeof cohortFeatures;

type Definition = ColumnDef<CohortFeatures, CohortRow>;

function measureColumn({ measure, label }: CohortColumn): Definition {
  return {
    id: measure,
    header: label,
    accessorFn: (row) => cellOf(row, measure).counted,
    sortFn: (a, b) => cellOf(a.original, measure).counted - cellOf(b.original, measure).counted,
  };
}

/** Neighbours that share a group stand under one heading. */
function runs(columns: readonly CohortColumn[]): CohortColumn[][] {
  const grouped: CohortColumn[][] = [];
  for (const column of columns) {
    const run = grouped.at(-1);
    if (run && run[0]?.group === column.group) run.push(column);
    else grouped.push([column]);
  }
  return grouped;
}

function textColumn(id: string, header: string, accessor: (row: CohortRow) => string): Definition {
  return {
    id,
    header,
    accessorFn: accessor,
    sortFn: (a, b) => accessor(a.original).localeCompare(accessor(b.original), 'en'),
  };
}

/** The grid's columns. Rows come in by name, and ties keep that order. */
export function cohortColumns(columns: readonly CohortColumn[]): Definition[] {
  const measures = runs(columns).flatMap((run): Definition[] => {
    const [first] = run;
    const leaves = run.map(measureColumn);
    if (!first?.group) return leaves;
    return [{ id: `group ${first.measure}`, header: first.group, columns: leaves }];
  });
  return [
    textColumn('name', 'Resident', ({ name }) => name),
    textColumn('graduates', 'Graduates', ({ graduatesOn }) => graduatesOn),
    ...measures,
  ];
}
