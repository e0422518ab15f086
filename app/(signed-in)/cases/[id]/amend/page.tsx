import type { Metadata } from 'next';
import { LogForm } from '#components/log/log-form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readLogReference } from '#server/read-log-reference.ts';
import { readOwnCase } from '#server/read-own-case.ts';
import { viewer } from '#server/session.ts';
import { valueOrLeave } from '../../../../value-or-leave.ts';

export const metadata: Metadata = { title: 'Amend a case' };

export default async function AmendPage({ params }: PageProps<'/cases/[id]/amend'>) {
  const { id } = await params;
  const here = `/cases/${id}/amend`;
  const me = await viewer();
  const stored = valueOrLeave(await readOwnCase(me, { id }), here);
  if (stored.status !== 'logged') {
    return (
      <>
        <PageHeader title="Amend a case" back={{ href: '/cases', label: 'Cases' }} />
        <Notice tone="info" title={`This case is ${stored.status}, so it can't be amended.`}>
          {stored.status === 'verified'
            ? 'An attending has agreed to it. Ask them when something is wrong with it.'
            : 'It counts no more. Log it again if it was withdrawn by mistake.'}
        </Notice>
      </>
    );
  }
  const reference = valueOrLeave(await readLogReference(me, undefined), here);
  const { id: caseId, version, fields } = stored;
  return (
    <LogForm
      draftKey={reference.residentId}
      reference={reference}
      mode={{ kind: 'amend', id: caseId, version, fields }}
    />
  );
}
