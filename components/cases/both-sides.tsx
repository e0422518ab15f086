import { Button } from '#components/ui/button.tsx';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { type CaseFields, caseRoleLabels, patientTypeLabels } from '#domain/procedure-case.ts';
import { type Places, placeNames } from './case-row.ts';
import { fullDay } from './day-words.ts';

type Stated = Pick<
  CaseFields,
  'performedOn' | 'patientType' | 'siteId' | 'attendingId' | 'note' | 'procedures'
>;

function linesOf(fields: Stated, places: Places): readonly (readonly [string, string])[] {
  const { site, attending } = placeNames(fields, places);
  return [
    ['Date', fullDay(fields.performedOn)],
    ['Site', site],
    ['Attending', attending],
    ['Patient', patientTypeLabels[fields.patientType]],
    [
      'Procedures',
      fields.procedures
        .map(({ code, role }) => `${findProcedure(code)?.name ?? code} (${caseRoleLabels[role]})`)
        .join('; '),
    ],
    ['Note', fields.note || 'none'],
  ];
}

/** Two versions of one case next to each other, what differs in bold; neither is ever dropped unasked. */
export function BothSides({
  mine,
  theirs,
  places,
  onMine,
  onTheirs,
}: {
  mine: Stated;
  theirs: Stated;
  places: Places;
  /** Undefined where the other version can't be replaced. */
  onMine: (() => void) | undefined;
  onTheirs: () => void;
}) {
  const other = new Map(linesOf(theirs, places));
  return (
    <div className="grid gap-3">
      <table className="both-sides">
        <caption className="sr-only">Both versions of this case</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">Yours</th>
            <th scope="col">The other</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(mine, places).map(([label, words]) => (
            <tr key={label} data-differs={words === other.get(label) ? undefined : ''}>
              <th scope="row">{label}</th>
              <td>{words}</td>
              <td>{other.get(label)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-wrap gap-2">
        {onMine && <Button onClick={onMine}>Keep mine</Button>}
        <Button onClick={onTheirs}>Keep the other</Button>
      </div>
    </div>
  );
}
