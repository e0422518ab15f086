import { Notice } from '#components/ui/notice.tsx';
import { TableScroll } from '#components/ui/table-scroll.tsx';

export interface ListPreview {
  /** How many can be invited; the rows are the first of them. */
  readonly count: number;
  readonly rows: readonly {
    readonly row: number;
    readonly name: string;
    readonly email: string;
    readonly role: string;
    readonly training: string;
  }[];
  readonly problemCount: number;
  readonly problems: readonly {
    readonly row: number;
    readonly who: string;
    readonly words: string;
  }[];
}

const rowsOf = (count: number) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? 'row' : 'rows'}`;

function Problems({ preview }: { preview: ListPreview }) {
  const { problems, problemCount } = preview;
  if (problemCount === 0) return null;
  return (
    <div className="grid gap-2">
      <Notice tone="warn" title={`${rowsOf(problemCount)} can’t be invited as they are`} announce>
        Correct them in the list and choose it again, or go on without them.
      </Notice>
      <ul className="grid gap-1.5 text-sm">
        {problems.map(({ row, who, words }) => (
          <li key={`${row} ${words}`} className="break-words">
            <strong>Row {row}</strong>
            {who && `, ${who}`}: {words}
          </li>
        ))}
      </ul>
      {problemCount > problems.length && (
        <p className="text-sm text-ink-soft">And {rowsOf(problemCount - problems.length)} more.</p>
      )}
    </div>
  );
}

/** Who would be invited, and which rows would not, each with its reason. */
export function ImportPreview({ preview }: { preview: ListPreview }) {
  const { rows, count } = preview;
  return (
    <div className="grid gap-5">
      <Problems preview={preview} />
      {count === 0 ? (
        <Notice tone="info" title="Nobody on this list can be invited." announce />
      ) : (
        <TableScroll label="People to invite" className="card max-h-[28rem]">
          <table className="data-table stack">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Email</th>
                <th scope="col">Role</th>
                <th scope="col">Training</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, name, email, role, training }) => (
                <tr key={row}>
                  <th scope="row" data-label="Name">
                    {name}
                  </th>
                  <td data-label="Email" className="wrap-anywhere">
                    {email}
                  </td>
                  <td data-label="Role">{role}</td>
                  <td data-label="Training">{training}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {count > rows.length && (
        <p className="text-sm text-ink-soft">
          The first {rows.length} of {count.toLocaleString('en-US')} are shown.
        </p>
      )}
    </div>
  );
}
