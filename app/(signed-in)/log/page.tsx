import type { Metadata } from 'next';
import { LogForm } from '#components/log/log-form.tsx';
import { readLogReference } from '#server/read-log-reference.ts';
import { viewer } from '#server/session.ts';
import { valueOrLeave } from '../../value-or-leave.ts';

export const metadata: Metadata = { title: 'Log a case' };

export default async function LogPage() {
  const reference = valueOrLeave(await readLogReference(await viewer(), undefined), '/log');
  return <LogForm draftKey={reference.residentId} reference={reference} mode={{ kind: 'log' }} />;
}
