import { FigureWithTable } from '#components/ui/figure-with-table.tsx';
import { TableScroll } from '#components/ui/table-scroll.tsx';
import { caseRoleLabels, caseRoles } from '#domain/procedure-case.ts';
import { monthLabel } from './month-label.ts';
import type { MonthPoint } from './month-points.ts';
import { VolumeChartLazy } from './volume-chart-lazy.tsx';
import { pointTotal, volumeWords } from './volume-words.ts';

/** Procedures by month and role: the sentence and the table are there without any script. */
export function VolumeFigure({ points }: { points: readonly MonthPoint[] }) {
  return (
    <FigureWithTable
      title="Procedures by month"
      sentence={volumeWords(points)}
      chart={points.length > 0 ? <VolumeChartLazy points={points} /> : null}
      table={
        <TableScroll label="Procedures by month and role">
          <VolumeTable points={points} />
        </TableScroll>
      }
    />
  );
}

function VolumeTable({ points }: { points: readonly MonthPoint[] }) {
  return (
    <table className="data-table">
      <caption className="sr-only">Procedures by month and role, the latest month first</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          {caseRoles.map((role) => (
            <th key={role} scope="col" className="num">
              {caseRoleLabels[role]}
            </th>
          ))}
          <th scope="col" className="num">
            All
          </th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <tr key={point.month}>
            <th scope="row">{monthLabel(point.month)}</th>
            {caseRoles.map((role) => (
              <td key={role} className="num">
                {point[role]}
              </td>
            ))}
            <td className="num">{pointTotal(point)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
