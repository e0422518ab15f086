'use client';
import { useSearchParams } from 'next/navigation';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { creditsOfCase } from '#domain/credits-of-case.ts';
import { measureLabel, parseMeasure } from '#domain/measures.ts';
import { countsNow } from '#offline/own-case.ts';
import { CreditedCaseList } from '../progress/credited-case-list.tsx';
import { creditedCases } from '../progress/credited-cases.ts';
import { usePhone } from './use-phone.ts';

const casesShown = 500;
const back = { href: '/progress', label: 'My progress' };

/** "Why does this count?": every own case behind a number, with the rule. */
export function CreditedScreen() {
  const measure = parseMeasure(useSearchParams().get('measure') ?? '');
  const { reference, cases } = usePhone();
  if (!reference) return null;
  if (!measure) {
    return (
      <>
        <PageHeader title="Why this counts" back={back} />
        <EmptyState title="Nothing is counted by that name">
          Open a number from your progress to see the cases behind it.
        </EmptyState>
      </>
    );
  }
  const label = measureLabel(measure);
  const found = cases.filter(countsNow).flatMap(({ id, fields, sync }) => {
    const credits = creditsOfCase(fields.procedures, measure, reference.program.countedRoles);
    return credits.length > 0 ? [{ id, fields, verified: sync === 'verified', credits }] : [];
  });
  const { sites, attendings } = reference;
  return (
    <>
      <PageHeader
        title={label}
        lead="Every case behind the number, and why it counts."
        back={back}
      />
      <CreditedCaseList
        cases={creditedCases({ cases: found.slice(0, casesShown), sites, attendings })}
        label={label}
        more={found.length > casesShown}
      />
    </>
  );
}
