'use client';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FieldError } from '#components/ui/field.tsx';
import { latePart } from '#components/ui/late-part.tsx';

const UnsentBeforeSignOut = latePart(
  async () => (await import('./unsent-before-sign-out.tsx')).UnsentBeforeSignOut,
);

/** Pages of those who keep no log don't carry the phone's half: it is loaded to be asked. */
const loadPhone = async () => (await import('./use-phone.ts')).phone();

/**
 * Ends the session on the server and shows nothing of the person on this phone any more. Cases that
 * were not sent are asked about first: none is lost by a sign-out.
 */
export function SignOut() {
  const [state, setState] = useState<'idle' | 'busy' | 'asking' | 'failed'>('idle');
  const end = async (unsent: 'ask' | 'keep') => {
    setState('busy');
    try {
      const phone = await loadPhone();
      if (unsent === 'ask' && (await phone.hasUnsent())) return setState('asking');
      await (await import('../shell/next-auth-requests.ts')).requestSignOut();
      await phone.leave('keep');
      location.assign('/sign-in');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button
        variant="secondary"
        busy={state === 'busy'}
        onClick={() => void end('ask')}
        className="w-full"
      >
        Sign out
      </Button>
      {state === 'failed' && (
        <FieldError id="sign-out-error">
          Still signed in: the server can't be reached. Try again when online.
        </FieldError>
      )}
      {state === 'asking' && (
        <UnsentBeforeSignOut onStay={() => setState('idle')} onGo={() => void end('keep')} />
      )}
    </>
  );
}
