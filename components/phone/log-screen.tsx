'use client';
import { useSearchParams } from 'next/navigation';
import { useMemo, useState } from 'react';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import type { OwnCase } from '#offline/own-case.ts';
import { LogForm } from '../log/log-form.tsx';
import type { LogMode } from '../log/log-reference.ts';
import { logReferenceOf } from './log-reference-of.ts';
import { usePhone } from './use-phone.ts';

const back = { href: '/cases', label: 'Cases' };

/** Logs a case, or amends the one that the address names (`?amend=`). */
export function LogScreen() {
  const amends = useSearchParams().get('amend');
  const { reference: kept, cases } = usePhone();
  const reference = useMemo(() => kept && logReferenceOf(kept, cases, new Date()), [kept, cases]);
  if (!reference || !kept) return null;
  const draftKey = kept.resident.id;
  if (amends === null) {
    return <LogForm draftKey={draftKey} reference={reference} mode={{ kind: 'log' }} />;
  }
  const own = cases.find(({ id }) => id === amends);
  if (!own) return <NotHere />;
  if (own.sync === 'verified' || own.sync === 'withdrawn') return <CannotAmend own={own} />;
  return <Amend key={own.id} own={own} draftKey={draftKey} reference={reference} />;
}

/** The form keeps what it was opened on: what comes in meanwhile is said at save, not slipped under. */
function Amend({ own, ...rest }: { own: OwnCase } & Omit<Parameters<typeof LogForm>[0], 'mode'>) {
  const [mode] = useState<LogMode>(() => {
    const { id, version, fields } = own;
    return { kind: 'amend', id, version, fields };
  });
  return <LogForm {...rest} mode={mode} />;
}

function CannotAmend({ own }: { own: OwnCase }) {
  const verified = own.sync === 'verified';
  return (
    <>
      <PageHeader title="Amend a case" back={back} />
      <Notice tone="info" title={`This case is ${own.sync}, so it can't be amended.`}>
        {verified
          ? 'An attending has agreed to it. Ask them when something is wrong with it.'
          : 'It counts no more. Log it again if it was withdrawn by mistake.'}
      </Notice>
    </>
  );
}

function NotHere() {
  return (
    <>
      <PageHeader title="Amend a case" back={back} />
      <Notice tone="info" title="This case is not in your log.">
        The address may be old, or the case was logged on another phone a moment ago. Nothing was
        changed.
      </Notice>
    </>
  );
}
