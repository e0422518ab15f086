'use client';
import Link from 'next/link';
import { useRef } from 'react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { TableScroll } from '#components/ui/table-scroll.tsx';
import { CohortFoot } from './cohort-foot.tsx';
import { CohortHead } from './cohort-head.tsx';
import { CohortLegend } from './cohort-legend.tsx';
import { type CohortColumn, type CohortRow, cellOf } from './cohort-row.ts';
import type { CohortSort } from './cohort-sort.ts';
import { followLink } from './follow-link.ts';
import { ResidentRow } from './resident-row.tsx';
import { useCohortTable } from './use-cohort-table.ts';
import { useRovingCells } from './use-roving-cells.ts';
import { type UrlState, useUrlState } from './use-url-state.ts';

interface CohortGridProps {
  readonly rows: readonly CohortRow[];
  readonly columns: readonly CohortColumn[];
  readonly sort: CohortSort;
  /** Site, role or dates narrow what is counted: numbers are parts of a log, so no standing. */
  readonly filtered: boolean;
}

/** Residents × measures. The view (sort, empty columns) is in the URL, so that it can be sent. */
export function CohortGrid(props: CohortGridProps) {
  const url = useUrlState();
  if (props.rows.length === 0) {
    return (
      <EmptyState title="No resident matches">
        Clear a filter above. If a resident is missing altogether, ask the program coordinator to
        check the roster.
      </EmptyState>
    );
  }
  return (
    <div className="cohort">
      {props.filtered && (
        <Notice tone="info" title="Numbers of a part of the log">
          Site, role or dates are filtered, so a number can't be held against a minimum and no
          standing is shown.
        </Notice>
      )}
      <CohortTable {...props} url={url} />
    </div>
  );
}

function CohortTable({
  rows,
  columns,
  sort,
  filtered,
  url,
}: CohortGridProps & { readonly url: UrlState }) {
  const element = useRef<HTMLTableElement>(null);
  const roving = useRovingCells(element);
  const table = useCohortTable(rows, columns, sort, url);
  const { shown, summaries } = table;
  return (
    <>
      <TableScroll label="Residents by measure" className="cohort-scroll">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click as well */}
        <table
          ref={element}
          className={filtered ? 'cohort-table cohort-parts' : 'cohort-table'}
          onClick={(event) => followLink(event, url.open)}
          {...roving}
        >
          <caption className="sr-only">Logged procedures of each resident by measure</caption>
          <CohortHead groups={table.groups} sort={table.sort} onSort={table.sortBy} />
          <tbody>
            {table.rows.map((row) => (
              <ResidentRow key={row.residentId} {...{ row, columns: shown, summaries, filtered }} />
            ))}
          </tbody>
          <CohortFoot columns={shown} summaries={summaries} residents={rows.length} />
        </table>
      </TableScroll>
      <div className="cohort-below">
        <CohortLegend filtered={filtered} unconfirmed={hasUnconfirmed(rows, shown)} />
        <EmptyColumns
          count={table.empty}
          shown={table.showAll}
          href={url.href({ all: table.showAll ? undefined : '1' })}
        />
      </div>
    </>
  );
}

function hasUnconfirmed(rows: readonly CohortRow[], columns: readonly CohortColumn[]): boolean {
  return rows.some((row) => columns.some(({ measure }) => cellOf(row, measure).unconfirmed));
}

function EmptyColumns({ count, shown, href }: { count: number; shown: boolean; href: string }) {
  if (count === 0) return null;
  const columns = count === 1 ? '1 empty column' : `${count} empty columns`;
  return (
    <Link href={href} replace scroll={false} prefetch={false} className="text-link cohort-toggle">
      {shown ? `Hide ${columns}` : `Show ${columns}`}
    </Link>
  );
}
