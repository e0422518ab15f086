import { dayLabel } from '#components/progress/day-label.ts';
import { caseRoleLabels, caseRoles } from '#domain/procedure-case.ts';

/** The filters as they stand in the URL; what is absent narrows nothing. */
export interface CohortFilterValues {
  readonly program?: string;
  readonly pgy?: string;
  readonly site?: string;
  readonly role?: string;
  /** `YYYY-MM-DD`, the first day that counts. */
  readonly from?: string;
  /** `YYYY-MM-DD`, the last day that counts. */
  readonly to?: string;
  readonly by?: 'category' | 'family';
}

export interface NamedOption {
  readonly id: string;
  readonly name: string;
}

export const narrowing = ['program', 'pgy', 'site', 'role', 'from', 'to'] as const;
export type Narrowing = (typeof narrowing)[number];

export interface FilterChip {
  readonly name: Narrowing;
  readonly words: string;
}

function named(options: readonly NamedOption[], id: string): string {
  return options.find((option) => option.id === id)?.name ?? 'No longer there';
}

function roleWords(role: string): string {
  const known = caseRoles.find((name) => name === role);
  return known ? `As ${caseRoleLabels[known].toLowerCase()}` : 'Unknown role';
}

/** The filters in force, as words; how the columns are cut (`by`) narrows nothing. */
export function filterChips(
  values: CohortFilterValues,
  { programs, sites }: { programs: readonly NamedOption[]; sites: readonly NamedOption[] },
): FilterChip[] {
  const { program, pgy, site, role, from, to } = values;
  const words: Record<Narrowing, string | undefined> = {
    program: program && named(programs, program),
    pgy: pgy && `PGY-${pgy}`,
    site: site && named(sites, site),
    role: role && roleWords(role),
    from: from && `From ${dayLabel(from)}`,
    to: to && `To ${dayLabel(to)}`,
  };
  return narrowing.flatMap((name) => {
    const text = words[name];
    return text ? [{ name, words: text }] : [];
  });
}

/** A year that is half typed ("0202-07-01") is a valid date to the browser and not to a person. */
export function isWholeDate(value: string): boolean {
  return value === '' || /^(19|20|21)\d\d-\d\d-\d\d$/.test(value);
}
