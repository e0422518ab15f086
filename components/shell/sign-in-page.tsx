'use client';
import { currentPerson } from '#offline/current-person.ts';
import type { DemoAccount } from './demo-accounts.tsx';
import { SignIn } from './sign-in.tsx';

/** Signs in and leads on to `next`, a path of this site, checked by the page. */
export function SignInPage({
  next,
  ...demo
}: {
  next: string;
  demoAccounts?: readonly DemoAccount[];
  demoPassword?: string;
}) {
  const leave = () => {
    // Whose log this phone shows is asked of the server once more: it may be another's now.
    currentPerson.write(undefined);
    window.location.assign(next);
    // The page is leaving: keep the button busy until it has.
    return new Promise<void>(() => {});
  };
  return <SignIn onSignedIn={leave} {...demo} />;
}
