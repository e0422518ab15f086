import type { HeaderGroup } from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { BreakableLabel } from '#components/progress/breakable-label.tsx';
import type { CohortFeatures } from './cohort-columns.ts';
import type { CohortRow } from './cohort-row.ts';
import type { CohortSort } from './cohort-sort.ts';

type Group = HeaderGroup<CohortFeatures, CohortRow>;

export function CohortHead({
  groups,
  sort,
  onSort,
}: {
  groups: readonly Group[];
  sort: CohortSort;
  onSort: (by: string) => void;
}) {
  const leaves = groups.at(-1);
  return (
    <thead>
      {groups.slice(0, -1).map((group) => (
        <GroupRow key={group.id} group={group} />
      ))}
      <tr className="cohort-heads">
        {leaves?.headers.map(({ id, column }) => (
          <SortHead
            key={id}
            by={column.id}
            label={String(column.columnDef.header)}
            sort={sort}
            onSort={onSort}
          />
        ))}
      </tr>
    </thead>
  );
}

function GroupRow({ group }: { group: Group }) {
  return (
    <tr className="cohort-groups">
      {group.headers.map((header) =>
        header.isPlaceholder ? (
          <td key={header.id} colSpan={header.colSpan} />
        ) : (
          <th key={header.id} scope="colgroup" colSpan={header.colSpan}>
            <span>{String(header.column.columnDef.header)}</span>
          </th>
        ),
      )}
    </tr>
  );
}

function SortHead({
  by,
  label,
  sort,
  onSort,
}: {
  by: string;
  label: string;
  sort: CohortSort;
  onSort: (by: string) => void;
}) {
  const sorted = sort.by === by;
  const Arrow = sort.desc ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={sorted ? (sort.desc ? 'descending' : 'ascending') : undefined}
      className={sorted ? 'cohort-sorted' : undefined}
    >
      <button
        type="button"
        className={by === 'name' ? 'cohort-sort cohort-sort-name' : 'cohort-sort'}
        onClick={() => onSort(by)}
      >
        <span>
          <BreakableLabel>{label}</BreakableLabel>
        </span>
        {sorted && <Arrow size={14} aria-hidden="true" className="shrink-0" />}
      </button>
    </th>
  );
}
