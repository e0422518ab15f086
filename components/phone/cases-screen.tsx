'use client';
import { useSearchParams } from 'next/navigation';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import { Loading, Skeleton } from '#components/ui/skeleton.tsx';
import type { LogReference } from '#domain/sync/own-log.ts';
import { todayIn } from '#domain/today-in.ts';
import type { OwnCase } from '#offline/own-case.ts';
import { CaseFilters } from '../cases/case-filters.tsx';
import { CaseList } from '../cases/case-list.tsx';
import { toCaseRow } from '../cases/case-row.ts';
import { type CaseSearchParams, readCaseSearchParams } from '../cases/case-search-params.ts';
import { searchOwnCases } from '../cases/search-own-cases.ts';
import { wantsDetails } from '../cases/wants-details.ts';
import { useCatalogSearch } from '../log/use-catalog-search.ts';
import { usePhone } from './use-phone.ts';

/** Codes that words are taken to mean. */
const mostCodes = 60;

/** Own cases, from the phone: those that it has not sent yet are among them. */
export function CasesScreen() {
  const search = readCaseSearchParams(Object.fromEntries(useSearchParams()));
  const { reference, cases } = usePhone();
  if (!reference) return null;
  const today = todayIn(reference.timeZone, new Date());
  const wanting = search.wants ? 0 : cases.filter((one) => wantsDetails(one, today)).length;
  return (
    <>
      <PageHeader
        title="My cases"
        actions={
          <ButtonLink href="/log" variant="primary">
            Log a case
          </ButtonLink>
        }
      />
      <div className="grid gap-6">
        {wanting > 0 && (
          <PageLink
            href="/cases?wants=details"
            className="text-link inline-flex min-h-11 items-center"
          >
            {wanting === 1 ? '1 case wants details' : `${wanting} cases want details`}
          </PageLink>
        )}
        <CaseFilters search={search} choices={reference} />
        <Found search={search} cases={cases} reference={reference} today={today} />
      </div>
    </>
  );
}

interface FoundProps {
  readonly search: CaseSearchParams;
  readonly cases: readonly OwnCase[];
  readonly reference: LogReference;
  readonly today: string;
}

/** The cases that fit; nothing is said to be missing while what a text means is still being loaded. */
function Found({ search, cases, reference, today }: FoundProps) {
  const meant = useCatalogSearch(search.text ?? '', mostCodes);
  if (meant.state === 'loading') {
    return (
      <Loading label="Searching your cases">
        <Skeleton className="h-96 w-full" />
      </Loading>
    );
  }
  if (meant.state === 'failed') {
    return (
      <Notice tone="warn" title="The search could not be loaded." announce>
        Your cases are all there. Reload the page when you are online.
      </Notice>
    );
  }
  const codes = search.text ? new Set(meant.found.map(({ code }) => code)) : undefined;
  const { found, more } = searchOwnCases(cases, search, codes, today);
  return (
    <CaseList
      rows={found.map((own) => toCaseRow(own, reference))}
      places={reference}
      program={reference.program}
      today={today}
      search={search}
      more={more}
    />
  );
}
