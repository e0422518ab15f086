import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EnrolForm } from '#components/sign-in/enrol-form.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readActor } from '#server/read-actor.ts';
import { gate } from '../../../gate.ts';
import { enrolFactor, offerFactor } from '../../../sign-in/actions.ts';

export const metadata: Metadata = { title: 'Turn on codes' };

export default async function CodesPage() {
  const actor = await readActor(await gate('account.secure', '/account/codes'));
  if (!actor?.freshSignIn) redirect('/account/confirm?next=%2Faccount%2Fcodes');
  return (
    <>
      <PageHeader
        title="Turn on codes"
        lead="From then on each sign-in asks for your password and the six digits that an authenticator app shows."
        back={{ href: '/account', label: 'Password and devices' }}
      />
      <Card className="max-w-xl">
        <EnrolForm offer={offerFactor} action={enrolFactor} next="/account" />
      </Card>
    </>
  );
}
