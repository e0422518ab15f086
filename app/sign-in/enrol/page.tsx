import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignOut } from '#components/phone/sign-out.tsx';
import { FrontDoor } from '#components/shell/front-door.tsx';
import { EnrolForm } from '#components/sign-in/enrol-form.tsx';
import { readSignInStage } from '#server/read-sign-in-stage.ts';
import { viewer } from '#server/session.ts';
import { isDemo } from '../../demo.ts';
import { enrolFactor, offerFactor } from '../actions.ts';
import { ownPath } from '../own-path.ts';

export const metadata: Metadata = { title: 'Set up codes' };

export default async function EnrolPage({ searchParams }: PageProps<'/sign-in/enrol'>) {
  const next = ownPath((await searchParams).next);
  const stage = await readSignInStage(await viewer());
  if (stage?.stage !== 'enrol') redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  return (
    <FrontDoor title="Set up codes" demo={await isDemo()}>
      <div className="grid gap-6">
        <p className="text-ink-soft">
          Your role sees other people’s records, so a password alone isn’t enough. Any authenticator
          app will do. Nothing opens until this is done; it takes about a minute.
        </p>
        <EnrolForm offer={offerFactor} action={enrolFactor} next={next} />
        <SignOut />
      </div>
    </FrontDoor>
  );
}
