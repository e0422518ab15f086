'use client';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FieldError } from '#components/ui/field.tsx';
import { requestSignOut } from './next-auth-requests.ts';

/** Ends the session on the server; a page load follows, so that nothing of it stays in memory. */
export function SignOutButton() {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const signOut = async () => {
    setState('busy');
    try {
      await requestSignOut();
      window.location.assign('/sign-in');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button variant="secondary" busy={state === 'busy'} onClick={signOut} className="w-full">
        Sign out
      </Button>
      {state === 'failed' && (
        <FieldError id="sign-out-error">
          Still signed in: the server can't be reached. Try again when online.
        </FieldError>
      )}
    </>
  );
}
