'use client';
import { tooManyTries } from '#components/sign-in/wait-words.ts';
import type { DemoAccount } from './demo-accounts.tsx';
import { requestSignIn } from './next-auth-requests.ts';
import { SignInForm, type SignInState } from './sign-in-form.tsx';

const words = {
  refused: 'That email and password don’t match. Check both and try again.',
  failed: 'Our side failed. Nothing is lost. Try again in a minute.',
  unreachable: 'The server can’t be reached. Check the connection and try again.',
} as const;

/** The sign-in form with its request; whoever signs in, this phone asks anew whose it is. */
export function SignIn(props: {
  /** Never comes back where it leads to another page. */
  onSignedIn: () => void | Promise<void>;
  demoAccounts?: readonly DemoAccount[];
  demoPassword?: string;
}) {
  const { onSignedIn, ...demo } = props;
  const action = async (_: SignInState, form: FormData): Promise<SignInState> => {
    const email = String(form.get('email') ?? '');
    const result = await requestSignIn(email, String(form.get('password') ?? '')).catch(
      () => ({ outcome: 'unreachable' }) as const,
    );
    if (result.outcome === 'wait') {
      return { email, error: tooManyTries(result.seconds, ', or reset the password') };
    }
    if (result.outcome !== 'signed-in') return { email, error: words[result.outcome] };
    await onSignedIn();
    return {};
  };
  return <SignInForm action={action} {...demo} />;
}
