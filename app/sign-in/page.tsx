import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FrontDoor } from '#components/shell/front-door.tsx';
import { SignInPage } from '#components/shell/sign-in-page.tsx';
import { HospitalSignIn } from '#components/sign-in/hospital-sign-in.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { readDemoAccounts } from '#server/read-demo-accounts.ts';
import { readHospitalSignIn } from '#server/read-hospital-sign-in.ts';
import { readSignInStage } from '#server/read-sign-in-stage.ts';
import { viewer } from '#server/session.ts';
import { isDemo } from '../demo.ts';
import { ownPath } from './own-path.ts';

export const metadata: Metadata = { title: 'Sign in' };

/** What brought someone here: a next-auth error, or a notice of our own. */
const notices: Readonly<
  Record<string, { tone: 'success' | 'error'; title: string; text: string }>
> = {
  'password-set': {
    tone: 'success',
    title: 'Your new password is set',
    text: 'Sign in with it. Every other device was signed out.',
  },
  'set-up': {
    tone: 'success',
    title: 'The department is set up',
    text: 'Sign in, then invite people or import a list.',
  },
  invitation: {
    tone: 'success',
    title: 'You are in',
    text: 'Sign in with your address and password.',
  },
  'not-linked': {
    tone: 'error',
    title: 'That hospital account isn’t linked to an Angiolog account',
    text: 'Nobody was signed in. Sign in with your password and link it under “Password and devices”, or ask your coordinator for an invitation.',
  },
  hospital: {
    tone: 'error',
    title: 'The hospital’s sign-in didn’t work',
    text: 'Nobody was signed in. Try again in a minute, or sign in with your password.',
  },
};

/** Whatever went wrong at the hospital's sign-in looks the same: nobody is let in. */
const noticeOf = (error: unknown, notice: unknown) => {
  if (error === undefined) return notices[String(notice)];
  return notices[error === 'not-linked' ? 'not-linked' : 'hospital'];
};

export default async function Page({ searchParams }: PageProps<'/sign-in'>) {
  const { next: wanted, error, notice: named, department, after } = await searchParams;
  const next = ownPath(wanted);
  const notice = noticeOf(error, named ?? after);
  const stage = await readSignInStage(await viewer());
  // Who just arrived by an invitation may sit at a colleague's open session: they sign in as themselves.
  const arrived = typeof after === 'string' && after in notices;
  if (stage?.stage === 'open' && !arrived) redirect(next);
  if (stage && stage.stage !== 'open') {
    redirect(`/sign-in/${stage.stage}?next=${encodeURIComponent(next)}`);
  }
  const [demo, hospital] = [await isDemo(), await readHospitalSignIn(department)];
  return (
    <FrontDoor demo={demo}>
      <div className="grid gap-6">
        {notice && (
          <Notice tone={notice.tone} title={notice.title}>
            {notice.text}
          </Notice>
        )}
        {hospital && <HospitalSignIn {...hospital} next={next} />}
        <SignInPage next={next} {...(demo ? readDemoAccounts() : {})} />
      </div>
    </FrontDoor>
  );
}
