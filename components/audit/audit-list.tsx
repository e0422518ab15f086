import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { AuditListRow } from './audit-row.ts';
import { type AuditSearchParams, auditFilterKeys, auditHref } from './audit-search-params.ts';

/** Rows of the audit log, newest first, a page at a time. `more`: there are older ones. */
export function AuditList({
  rows,
  search,
  more,
}: {
  rows: readonly AuditListRow[];
  search: AuditSearchParams;
  more: boolean;
}) {
  const last = rows.at(-1);
  if (!last) return <NoRows search={search} />;
  return (
    <div className="grid gap-4">
      <ol className="case-rows" aria-label="Audit log, newest first">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ol>
      <nav aria-label="Pages of the log" className="flex flex-wrap gap-2 empty:hidden">
        {search.after && <ButtonLink href={auditHref(search)}>Newest rows</ButtonLink>}
        {more && <ButtonLink href={auditHref(search, last)}>Older rows</ButtonLink>}
      </nav>
    </div>
  );
}

function Row({ row: { at, localTime, person, phrase, subject, facts } }: { row: AuditListRow }) {
  const about = [subject, facts].filter(Boolean).join(' · ');
  return (
    <li className="grid gap-x-4 border-line px-4 py-3 not-first:border-t sm:grid-cols-[10.5rem_minmax(0,1fr)]">
      <time dateTime={at} className="text-sm leading-6 text-ink-soft tabular-nums">
        {localTime}
      </time>
      <div className="min-w-0 wrap-anywhere">
        <p>
          <strong className="font-semibold">{person}</strong> {phrase}
        </p>
        {about && <p className="text-sm text-ink-soft">{about}</p>}
      </div>
    </li>
  );
}

function NoRows({ search }: { search: AuditSearchParams }) {
  const filtered = auditFilterKeys.some((key) => search[key]) || search.after;
  if (filtered) {
    return (
      <EmptyState
        title="No row fits these filters"
        action={<ButtonLink href="/audit">Show the whole log</ButtonLink>}
      >
        The other rows are not gone: take a filter away to see more.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing is in the log yet">
      Each sign-in, change and export of your people gets a row here.
    </EmptyState>
  );
}
