'use client';
import { useSearchParams } from 'next/navigation';
import { ButtonLink } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { CaseFilters } from '../cases/case-filters.tsx';
import { CaseList } from '../cases/case-list.tsx';
import { toCaseRow } from '../cases/case-row.ts';
import { readCaseSearchParams } from '../cases/case-search-params.ts';
import { searchOwnCases } from '../cases/search-own-cases.ts';
import { todayIn } from './today-in.ts';
import { usePhone } from './use-phone.ts';

/** Own cases, from the phone: those that it has not sent yet are among them. */
export function CasesScreen() {
  const search = readCaseSearchParams(Object.fromEntries(useSearchParams()));
  const { reference, cases } = usePhone();
  if (!reference) return null;
  const { found, more } = searchOwnCases(cases, search);
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
        <CaseFilters search={search} choices={reference} />
        <CaseList
          rows={found.map((own) => toCaseRow(own, reference))}
          places={reference}
          today={todayIn(reference.timeZone, new Date())}
          search={search}
          more={more}
        />
      </div>
    </>
  );
}
