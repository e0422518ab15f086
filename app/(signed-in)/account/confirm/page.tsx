import type { Metadata } from 'next';
import { ConfirmPageForm } from '#components/account/confirm-page-form.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readSignInStage } from '#server/read-sign-in-stage.ts';
import { viewer } from '#server/session.ts';
import { gate } from '../../../gate.ts';
import { confirm } from '../../../sign-in/actions.ts';
import { ownPath } from '../../../sign-in/own-path.ts';

export const metadata: Metadata = { title: 'Confirm that it’s you' };

export default async function ConfirmPage({ searchParams }: PageProps<'/account/confirm'>) {
  await gate('account.secure', '/account');
  const next = ownPath((await searchParams).next);
  const stage = await readSignInStage(await viewer());
  return (
    <>
      <PageHeader
        title="Confirm that it’s you"
        lead="Your sign-in is more than 10 minutes old. Nothing has been done yet; you come back to where you were."
      />
      <Card className="max-w-xl">
        <ConfirmPageForm
          asks={stage?.asks ?? { password: true, code: false }}
          action={confirm}
          next={next}
        />
      </Card>
    </>
  );
}
