import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { DetailsProgram } from './case-details-dialog.tsx';
import { CaseListRow } from './case-list-row.tsx';
import type { CaseRow, Places } from './case-row.ts';
import { type CaseSearchParams, caseListHref, filterKeys } from './case-search-params.ts';
import { groupByDay } from './group-by-day.ts';

const path = '/cases';

/** Own cases by day, newest first, a page at a time. `more`: there are older ones. */
export function CaseList({
  rows,
  places,
  program,
  today,
  search,
  more,
}: {
  rows: readonly CaseRow[];
  places: Places;
  program: DetailsProgram;
  today: string;
  search: CaseSearchParams;
  more: boolean;
}) {
  const last = rows.at(-1);
  if (!last) return <NoCases search={search} />;
  return (
    <div className="grid gap-6">
      {groupByDay(rows, today).map(({ day, words, rows: ofDay }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="case-day">
            <time dateTime={day}>{words}</time>
          </h2>
          <ul className="case-rows">
            {ofDay.map((row) => (
              <CaseListRow key={row.id} row={row} places={places} program={program} />
            ))}
          </ul>
        </section>
      ))}
      <nav aria-label="Pages of the list" className="flex flex-wrap gap-2 empty:hidden">
        {search.after && <ButtonLink href={caseListHref(path, search)}>Newest cases</ButtonLink>}
        {more && <ButtonLink href={caseListHref(path, search, last)}>Older cases</ButtonLink>}
      </nav>
    </div>
  );
}

function NoCases({ search }: { search: CaseSearchParams }) {
  const filtered = filterKeys.some((key) => search[key]);
  if (filtered || search.after) {
    return (
      <EmptyState
        title="No case fits these filters"
        action={<ButtonLink href={path}>Show all cases</ButtonLink>}
      >
        Your other cases are not gone: take a filter away to see more.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No cases yet"
      action={
        <ButtonLink href="/log" variant="primary" size="lg">
          Log your first case
        </ButtonLink>
      }
    >
      It takes a few taps: a procedure, an attending, and save.
    </EmptyState>
  );
}
