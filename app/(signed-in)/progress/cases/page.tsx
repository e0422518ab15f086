import type { Metadata } from 'next';
import { CreditedCaseList } from '#components/progress/credited-case-list.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { measureLabel } from '#domain/measures.ts';
import { readOwnCreditedCases } from '#server/read-credited-cases.ts';
import { viewer } from '#server/session.ts';
import { creditedCases } from '../../../credited-cases.ts';
import { searchValues } from '../../../search-values.ts';
import { valueOrLeave } from '../../../value-or-leave.ts';

export const metadata: Metadata = { title: 'Why this counts' };

export default async function OwnCreditedCasesPage({ searchParams }: PageProps<'/progress/cases'>) {
  const { measure } = await searchValues(searchParams, ['measure']);
  const here = `/progress/cases?measure=${encodeURIComponent(measure ?? '')}`;
  const found = valueOrLeave(await readOwnCreditedCases(await viewer(), { measure }), here);
  const label = measureLabel(found.measure);
  return (
    <>
      <PageHeader
        title={label}
        lead="Every case behind the number, and why it counts."
        back={{ href: '/progress', label: 'My progress' }}
      />
      <CreditedCaseList cases={creditedCases(found)} label={label} more={found.more} />
    </>
  );
}
