import { caseRoleLabels } from '#domain/procedure-case.ts';
import type { CaseSearchParams, FilterKey } from './case-search-params.ts';
import { caseStatusLabels } from './case-status-mark.tsx';
import { fullDay } from './day-words.ts';

export interface FilterChoices {
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly attendings: readonly { readonly id: string; readonly name: string }[];
}

const nameIn = (list: FilterChoices['sites'], id: string) =>
  list.find((each) => each.id === id)?.name ?? 'no longer listed';

/** A filter in words, undefined where it isn't set: "Site: Gateway University Hospital". */
export function filterWords(
  key: FilterKey,
  search: CaseSearchParams,
  { sites, attendings }: FilterChoices,
): string | undefined {
  const { text, site, attending, role, status, wants, from, to } = search;
  const words: Record<FilterKey, string | undefined> = {
    text: text && `“${text}”`,
    site: site && `Site: ${nameIn(sites, site)}`,
    attending: attending && `Attending: ${nameIn(attendings, attending)}`,
    role: role && `Role: ${caseRoleLabels[role]}`,
    status: status && `Status: ${caseStatusLabels[status]}`,
    wants: wants && 'Want details',
    from: from && `From ${fullDay(from)}`,
    to: to && `To ${fullDay(to)}`,
  };
  return words[key];
}
