import { CircleCheck, CircleMinus } from 'lucide-react';
import { Badge } from '#components/ui/badge.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import { caseRoleLabels } from '#domain/procedure-case.ts';
import { type CaseCredit, type CreditedCase, creditWords } from './credited-case.ts';
import { dayLabel } from './day-label.ts';

/** The cases behind one number, each with the sentence that says why it counts or doesn't. */
export function CreditedCaseList({
  cases,
  label,
  more = false,
}: {
  cases: readonly CreditedCase[];
  /** Of the measure, in the words of the page before. */
  label: string;
  /** True when older cases were left out. */
  more?: boolean;
}) {
  if (cases.length === 0) {
    return (
      <EmptyState title={`No case credits ${label} yet`}>
        A case shows here as soon as it holds a procedure that ADS or this log lists under it.
      </EmptyState>
    );
  }
  return (
    <section aria-label={`Cases for ${label}`}>
      <p className="mb-3 text-ink-soft">
        {more ? `The latest ${cases.length} cases. In them, ` : ''}
        {creditWords(cases)}
      </p>
      <ol className="credited-cases">
        {cases.map((one) => (
          <CreditedCaseRow key={one.id} one={one} />
        ))}
      </ol>
    </section>
  );
}

function CreditedCaseRow({ one }: { one: CreditedCase }) {
  const day = dayLabel(one.performedOn);
  return (
    <li className="credited-case">
      <div className="credited-when">
        {one.href ? (
          <PageLink href={one.href} prefetch={false} className="text-link">
            <time dateTime={one.performedOn}>{day}</time>
          </PageLink>
        ) : (
          <time dateTime={one.performedOn}>{day}</time>
        )}
      </div>
      <div className="credited-what">
        {one.credits.map((credit) => (
          <CreditSentence key={`${credit.code} ${credit.role}`} credit={credit} />
        ))}
      </div>
      <div className="credited-where">
        <span>{one.attending}</span>
        <span>{one.site}</span>
      </div>
      <div className="credited-state">
        <Badge tone={one.verified ? 'info' : 'neutral'}>
          {one.verified ? 'Verified' : 'Logged'}
        </Badge>
      </div>
    </li>
  );
}

function CreditSentence({ credit }: { credit: CaseCredit }) {
  const { counts } = credit;
  const Icon = counts ? CircleCheck : CircleMinus;
  return (
    <div className="credited-one" data-counts={counts}>
      <Icon size={18} aria-hidden="true" className={counts ? 'text-met-text' : 'text-ink-faint'} />
      <div>
        <p className="font-semibold">
          {credit.name}{' '}
          <span className="font-normal text-ink-soft">{caseRoleLabels[credit.role]}</span>
        </p>
        <p className="text-sm text-ink-soft">
          <strong>{counts ? 'Counts.' : "Doesn't count."}</strong> {credit.why}
        </p>
      </div>
    </div>
  );
}
