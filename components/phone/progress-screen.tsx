'use client';
import { useMemo } from 'react';
import { ButtonLink } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { ProgressList } from '../progress/progress-list.tsx';
import { progressSets } from '../progress/progress-sets.ts';
import { standingOnPhone } from './standing-on-phone.ts';
import { usePhone } from './use-phone.ts';

/** Own progress, counted on the phone: what is saved here counts before it is sent. */
export function ProgressScreen() {
  const { reference, cases } = usePhone();
  const sets = useMemo(
    () => reference && progressSets(standingOnPhone(reference, cases, new Date())),
    [reference, cases],
  );
  if (!sets) return null;
  return (
    <>
      <PageHeader
        title="My progress"
        lead="What you have logged, against every minimum and target that applies to you."
        actions={<ButtonLink href="/progress/totals">Enter DR totals</ButtonLink>}
      />
      <ProgressList sets={sets} casesHref="/progress/cases?measure=" />
    </>
  );
}
