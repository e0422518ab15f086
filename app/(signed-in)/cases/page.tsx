import type { Metadata } from 'next';
import { Suspense } from 'react';
import { CaseFilters } from '#components/cases/case-filters.tsx';
import { CaseList } from '#components/cases/case-list.tsx';
import { toCaseRow } from '#components/cases/case-row.ts';
import {
  type CaseSearchParams,
  readCaseSearchParams,
} from '#components/cases/case-search-params.ts';
import { ButtonLink } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Loading, Skeleton } from '#components/ui/skeleton.tsx';
import { readOwnCases } from '#server/read-own-cases.ts';
import type { Viewer } from '#server/session.ts';
import { gate } from '../../gate.ts';
import { valueOrLeave } from '../../value-or-leave.ts';

export const metadata: Metadata = { title: 'My cases' };

async function OwnCases({ me, search }: { me: Viewer; search: CaseSearchParams }) {
  const { site: siteId, attending: attendingId, ...rest } = search;
  const found = valueOrLeave(await readOwnCases(me, { siteId, attendingId, ...rest }), '/cases');
  const { personId, sites, attendings } = found;
  return (
    <div className="grid gap-6">
      <CaseFilters search={search} choices={{ sites, attendings }} />
      <CaseList
        rows={found.cases.map((stored) => toCaseRow(stored, { personId, sites, attendings }))}
        today={found.today}
        search={search}
        more={found.more}
      />
    </div>
  );
}

export default async function CasesPage({ searchParams }: PageProps<'/cases'>) {
  const me = await gate('case.read-own', '/cases');
  const search = readCaseSearchParams(await searchParams);
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
      <Suspense
        key={JSON.stringify(search)}
        fallback={
          <Loading label="Loading your cases">
            <Skeleton className="h-96 w-full" />
          </Loading>
        }
      >
        <OwnCases me={me} search={search} />
      </Suspense>
    </>
  );
}
