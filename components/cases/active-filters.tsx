import { X } from 'lucide-react';
import { PageLink } from '#components/ui/page-link.tsx';
import { type CaseSearchParams, caseListHref, filterKeys } from './case-search-params.ts';
import { type FilterChoices, filterWords } from './filter-words.ts';

/** What the list is narrowed to, each a link to the list without it. */
export function ActiveFilters({
  search,
  choices,
}: {
  search: CaseSearchParams;
  choices: FilterChoices;
}) {
  const active = filterKeys.flatMap((key) => {
    const words = filterWords(key, search, choices);
    return words ? [{ key, words }] : [];
  });
  if (active.length === 0) return null;
  return (
    <ul aria-label="Active filters" className="flex flex-wrap gap-2">
      {active.map(({ key, words }) => (
        <li key={key}>
          <PageLink
            href={caseListHref('/cases', { ...search, [key]: undefined })}
            className="filter-chip"
          >
            <span className="sr-only">Remove the filter </span>
            {words}
            <X size={16} aria-hidden="true" />
          </PageLink>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <PageLink href="/cases" className="filter-chip filter-chip-all">
            Show all cases
          </PageLink>
        </li>
      )}
    </ul>
  );
}
