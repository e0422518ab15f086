'use client';
import { useState } from 'react';
import { leaveForHospital } from '#components/shell/next-auth-requests.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useHasScript } from '#components/ui/use-has-script.ts';

/** Leads to the hospital's own sign-in. */
export function HospitalSignIn({
  providerId,
  name,
  next,
}: {
  providerId: string;
  name: string;
  next: string;
}) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const hasScript = useHasScript();
  const go = async () => {
    setState('busy');
    const left = await leaveForHospital(providerId, next).catch(() => false);
    // The page is leaving: the button stays busy until it has.
    if (!left) setState('failed');
  };
  return (
    <div className="grid gap-4">
      {state === 'failed' && (
        <Notice tone="error" title={`${name} doesn’t answer`} announce>
          Nobody was signed in. Try again in a minute, or sign in with your password.
        </Notice>
      )}
      <Button
        variant="primary"
        size="lg"
        busy={state === 'busy'}
        disabled={!hasScript}
        onClick={go}
      >
        Continue with {name}
      </Button>
    </div>
  );
}
