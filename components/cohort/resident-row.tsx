import { memo } from 'react';
import { monthLabel } from '#components/progress/month-label.ts';
import { standingLook } from '#components/progress/standing-look.ts';
import { StandingGlyph } from '#components/ui/standing-mark.tsx';
import { cellShade, mostlyUnverified } from './cell-shade.ts';
import { cellName, cellWords } from './cell-words.ts';
import { type CohortCell, type CohortColumn, type CohortRow, cellOf } from './cohort-row.ts';
import type { ColumnSummary } from './column-summary.ts';

/** Remembered, so that sorting moves rows and renders none. */
export const ResidentRow = memo(function ResidentRow({
  row,
  columns,
  summaries,
  filtered,
}: {
  row: CohortRow;
  columns: readonly CohortColumn[];
  summaries: ReadonlyMap<string, ColumnSummary>;
  filtered: boolean;
}) {
  const href = `/residents/${encodeURIComponent(row.residentId)}`;
  return (
    <tr>
      <th scope="row">
        <a href={href}>
          {row.name}
          <span className="cohort-small">
            {' '}
            PGY-{row.pgy} · {row.programName}
          </span>
        </a>
      </th>
      <td className="cohort-date">{monthLabel(row.graduatesOn, 'short')}</td>
      {columns.map(({ measure }) => (
        <MeasureCell
          key={measure}
          cell={cellOf(row, measure)}
          href={`${href}/cases?measure=${encodeURIComponent(measure)}`}
          highest={summaries.get(measure)?.highest ?? 0}
          filtered={filtered}
        />
      ))}
    </tr>
  );
});

function MeasureCell({
  cell,
  href,
  highest,
  filtered,
}: {
  cell: CohortCell;
  href: string;
  highest: number;
  filtered: boolean;
}) {
  const { counted, minimum, standing, unconfirmed } = cell;
  const judged = !filtered && minimum !== null;
  const looks = [
    cellShade(cell, highest, filtered),
    mostlyUnverified(cell) ? 'cohort-waiting' : '',
    filtered || judged ? '' : 'cohort-open',
  ];
  const words = cellWords(cell, filtered);
  return (
    <td className={looks.filter(Boolean).join(' ')} title={words || undefined}>
      <a href={href} aria-label={cellName(cell, filtered)}>
        {counted.toLocaleString('en-US')}
        {judged && (
          <>
            {' '}
            <StandingGlyph {...standingLook(standing)} />
            <span className="cohort-small">
              of {minimum.toLocaleString('en-US')}
              {unconfirmed && '*'}
            </span>
          </>
        )}
      </a>
    </td>
  );
}
