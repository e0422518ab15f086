import type { Metadata } from 'next';
import { CreditedCaseList } from '#components/progress/credited-case-list.tsx';
import { creditedCases } from '#components/progress/credited-cases.ts';
import { PageHeader } from '#components/ui/page-header.tsx';
import { measureLabel } from '#domain/measures.ts';
import { readCreditedCases } from '#server/read-credited-cases.ts';
import { viewer } from '#server/session.ts';
import { searchValues } from '../../../../search-values.ts';
import { valueOrLeave } from '../../../../value-or-leave.ts';

export const metadata: Metadata = { title: 'Cases behind a number' };

export default async function CreditedCasesPage({
  params,
  searchParams,
}: PageProps<'/residents/[id]/cases'>) {
  const { id: residentId } = await params;
  const { measure } = await searchValues(searchParams, ['measure']);
  const here = `/residents/${residentId}/cases?measure=${encodeURIComponent(measure ?? '')}`;
  const found = valueOrLeave(
    await readCreditedCases(await viewer(), { residentId, measure }),
    here,
  );
  const label = measureLabel(found.measure);
  const { name } = found.resident;
  return (
    <>
      <PageHeader
        title={label}
        lead={`Every case of ${name} behind the number, and why it counts.`}
        back={{ href: `/residents/${residentId}`, label: name }}
      />
      <CreditedCaseList cases={creditedCases(found)} label={label} more={found.more} />
    </>
  );
}
