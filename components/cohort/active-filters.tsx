import { X } from 'lucide-react';
import Link from 'next/link';
import {
  type CohortFilterValues,
  filterChips,
  type NamedOption,
  narrowing,
} from './filter-values.ts';
import type { UrlChanges } from './url-with.ts';

const cleared: UrlChanges = Object.fromEntries(narrowing.map((name) => [name, undefined]));

/** The filters in force; each goes with one press. */
export function ActiveFilters({
  programs,
  sites,
  values,
  href,
}: {
  programs: readonly NamedOption[];
  sites: readonly NamedOption[];
  values: CohortFilterValues;
  href: (changes: UrlChanges) => string;
}) {
  const chips = filterChips(values, { programs, sites });
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filters in force" className="cohort-chips">
      {chips.map(({ name, words }) => (
        <li key={name}>
          <Link
            href={href({ [name]: undefined })}
            scroll={false}
            prefetch={false}
            className="cohort-chip"
          >
            <span className="sr-only">Remove filter: </span>
            {words}
            <X size={16} aria-hidden="true" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={href(cleared)}
          scroll={false}
          prefetch={false}
          className="text-link cohort-toggle"
        >
          Clear all
        </Link>
      </li>
    </ul>
  );
}
