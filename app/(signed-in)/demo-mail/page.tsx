import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DemoMailList } from '#components/people/demo-mail-list.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readDemoMails } from '#server/read-demo-mails.ts';
import { isDemo } from '../../demo.ts';

export const metadata: Metadata = { title: 'Demo mail' };

/** Open to whoever has the demo open, as its passwords are; nowhere else does it exist. */
export default async function DemoMailPage() {
  if (!(await isDemo())) notFound();
  const mails = await readDemoMails();
  return (
    <>
      <PageHeader
        title="Demo mail"
        lead="What a real server would have mailed. No mail leaves the demo."
      />
      {mails.length === 0 ? (
        <EmptyState title="No mail yet">Invite someone, and the mail appears here.</EmptyState>
      ) : (
        <DemoMailList
          mails={mails}
          home={new URL(process.env.NEXTAUTH_URL ?? 'http://localhost').origin}
        />
      )}
    </>
  );
}
