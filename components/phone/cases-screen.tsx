'use client';
import { useSearchParams } from 'next/navigation';
import { ButtonLink } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import { CaseFilters } from '../cases/case-filters.tsx';
import { CaseList } from '../cases/case-list.tsx';
import { toCaseRow } from '../cases/case-row.ts';
import { readCaseSearchParams } from '../cases/case-search-params.ts';
import { searchOwnCases } from '../cases/search-own-cases.ts';
import { wantsDetails } from '../cases/wants-details.ts';
import { todayIn } from './today-in.ts';
import { usePhone } from './use-phone.ts';

/** Own cases, from the phone: those that it has not sent yet are among them. */
export function CasesScreen() {
  const search = readCaseSearchParams(Object.fromEntries(useSearchParams()));
  const { reference, cases } = usePhone();
  if (!reference) return null;
  const today = todayIn(reference.timeZone, new Date());
  const { found, more } = searchOwnCases(cases, search, today);
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
        <CaseList
          rows={found.map((own) => toCaseRow(own, reference))}
          places={reference}
          program={reference.program}
          today={today}
          search={search}
          more={more}
        />
      </div>
    </>
  );
}
