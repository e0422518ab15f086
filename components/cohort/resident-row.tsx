import { memo } from 'react';
import { monthLabel } from '#components/progress/month-label.ts';
import { standingLook } from '#components/progress/standing-look.ts';
import { StandingGlyph } from '#components/ui/standing-mark.tsx';
import { cellShade, mostlyUnverified } from './cell-shade.ts';
import { cellWords } from './cell-words.ts';
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
  const words = cellWords(cell, filtered);
  const hatch = mostlyUnverified(cell) ? ' cohort-waiting' : '';
  const judged = !filtered && minimum !== null;
  return (
    <td className={`${cellShade(cell, highest, filtered)}${hatch}`} title={words || undefined}>
      <a href={href}>
        <span className="cohort-number">
          {counted.toLocaleString('en-US')}
          {judged && <StandingGlyph {...standingLook(standing)} />}
        </span>
        {judged && (
          <span className="cohort-small">
            {' '}
            of {minimum.toLocaleString('en-US')}
            {unconfirmed && <span aria-hidden="true">*</span>}
          </span>
        )}
        {!filtered && minimum === null && (
          <span className="cohort-small cohort-dash" aria-hidden="true">
            –
          </span>
        )}
        {words && <span className="sr-only">, {words}</span>}
      </a>
    </td>
  );
}
