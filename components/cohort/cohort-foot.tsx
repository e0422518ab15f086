import type { CohortColumn } from './cohort-row.ts';
import type { ColumnSummary } from './column-summary.ts';

/** What the residents on screen have in the middle, and all together. */
export function CohortFoot({
  columns,
  summaries,
  residents,
}: {
  columns: readonly CohortColumn[];
  summaries: ReadonlyMap<string, ColumnSummary>;
  residents: number;
}) {
  return (
    <tfoot>
      <tr>
        <th scope="row">
          Median
          <span className="cohort-small">
            total of {residents === 1 ? '1 resident' : `${residents} residents`}
          </span>
        </th>
        <td />
        {columns.map(({ measure }) => {
          const summary = summaries.get(measure);
          return (
            <td key={measure}>
              {(summary?.median ?? 0).toLocaleString('en-US')}
              <span className="cohort-small">
                {' '}
                {(summary?.total ?? 0).toLocaleString('en-US')} total
              </span>
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
