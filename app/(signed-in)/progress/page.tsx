import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ProgressList } from '#components/progress/progress-list.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Loading, Skeleton } from '#components/ui/skeleton.tsx';
import { readOwnProgress } from '#server/read-own-progress.ts';
import type { Viewer } from '#server/session.ts';
import { gate } from '../../gate.ts';
import { progressSets } from '../../progress-sets.ts';
import { valueOrLeave } from '../../value-or-leave.ts';

export const metadata: Metadata = { title: 'My progress' };

async function OwnProgress({ me }: { me: Viewer }) {
  const standing = valueOrLeave(await readOwnProgress(me, undefined), '/progress');
  return <ProgressList sets={progressSets(standing)} casesHref="/progress/cases?measure=" />;
}

export default async function ProgressPage() {
  const me = await gate('progress.read-own', '/progress');
  return (
    <>
      <PageHeader
        title="My progress"
        lead="What you have logged, against every minimum and target that applies to you."
        actions={<ButtonLink href="/progress/totals">Enter DR totals</ButtonLink>}
      />
      <Suspense
        fallback={
          <Loading label="Counting your cases">
            <Skeleton className="h-96 w-full" />
          </Loading>
        }
      >
        <OwnProgress me={me} />
      </Suspense>
    </>
  );
}
