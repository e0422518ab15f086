import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AtRiskList } from '#components/cohort/at-risk-list.tsx';
import { CohortFilters } from '#components/cohort/cohort-filters.tsx';
import { CohortGrid } from '#components/cohort/cohort-grid.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Loading, Skeleton } from '#components/ui/skeleton.tsx';
import { readCohort } from '#server/read-cohort.ts';
import type { Viewer } from '#server/session.ts';
import { atRiskRows, cohortColumns, cohortRow } from '../../cohort-rows.ts';
import { gate } from '../../gate.ts';
import { searchValues } from '../../search-values.ts';
import { valueOrLeave } from '../../value-or-leave.ts';

export const metadata: Metadata = { title: 'Residents' };

const keys = ['program', 'pgy', 'site', 'role', 'from', 'to', 'by', 'sort', 'desc'] as const;
type Values = Partial<Record<(typeof keys)[number], string>>;

async function Cohort({ me, values }: { me: Viewer; values: Values }) {
  const { program, pgy, site, role, from, to, sort = 'name', desc } = values;
  const filter = {
    ...{ programId: program, siteId: site, role, from, to },
    pgy: pgy === undefined ? undefined : Number(pgy),
  };
  const answer = await readCohort(me, filter);
  if (!answer.ok && answer.refusal === 'invalid') return <UnreadableFilter />;
  const found = valueOrLeave(answer, '/residents');
  const by = values.by === 'family' ? 'family' : 'category';
  const filtered = Boolean(site || role || from || to);
  return (
    <div className="grid min-w-0 gap-6">
      {!filtered && (
        <Card title="Who needs attention">
          <AtRiskList rows={found.residents.flatMap(atRiskRows)} />
        </Card>
      )}
      <CohortFilters
        programs={found.programs}
        pgys={found.pgys}
        sites={found.sites}
        values={{ program, pgy, site, role, from, to, by }}
      />
      <CohortGrid
        rows={found.residents.map((resident) => cohortRow(resident, cohortColumns[by]))}
        columns={cohortColumns[by]}
        sort={{ by: sort, desc: desc === '1' }}
        filtered={filtered}
      />
    </div>
  );
}

function UnreadableFilter() {
  return (
    <EmptyState
      title="This address has a filter that can’t be read"
      action={<ButtonLink href="/residents">Show all residents</ButtonLink>}
    >
      A part of the link was lost or changed on its way. Choose the filters again.
    </EmptyState>
  );
}

export default async function ResidentsPage({ searchParams }: PageProps<'/residents'>) {
  const me = await gate('cohort.read', '/residents');
  const values = await searchValues(searchParams, keys);
  return (
    <>
      <PageHeader
        title="Residents"
        lead="Every resident’s volumes against the minimums and targets."
      />
      <Suspense
        fallback={
          <Loading label="Counting the cases of your residents">
            <Skeleton className="h-[32rem] w-full" />
          </Loading>
        }
      >
        <Cohort me={me} values={values} />
      </Suspense>
    </>
  );
}
