import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignOut } from '#components/phone/sign-out.tsx';
import { FrontDoor } from '#components/shell/front-door.tsx';
import { CodeForm } from '#components/sign-in/code-form.tsx';
import { readSignInStage } from '#server/read-sign-in-stage.ts';
import { viewer } from '#server/session.ts';
import { isDemo } from '../../demo.ts';
import { giveCode } from '../actions.ts';
import { ownPath } from '../own-path.ts';

export const metadata: Metadata = { title: 'Your code' };

export default async function CodePage({ searchParams }: PageProps<'/sign-in/code'>) {
  const next = ownPath((await searchParams).next);
  const stage = await readSignInStage(await viewer());
  if (stage?.stage !== 'code') redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  return (
    <FrontDoor title="Your code" demo={await isDemo()}>
      <div className="grid gap-6">
        <CodeForm action={giveCode} next={next} />
        <p className="text-sm text-ink-soft">
          Signing in as {stage.email}. No app and no recovery code left? Ask whoever runs Angiolog
          for your department.
        </p>
        <SignOut />
      </div>
    </FrontDoor>
  );
}
