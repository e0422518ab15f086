'use client';
import { useState } from 'react';
import { leaveForHospital } from '#components/shell/next-auth-requests.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useHasScript } from '#components/ui/use-has-script.ts';

/** Accepts an invitation by the hospital's own sign-in: no password is chosen. */
export function AcceptAtHospital({
  providerId,
  name,
  ask,
}: {
  providerId: string;
  name: string;
  /** Notes which invitation it is about; false where it can't be accepted any more. */
  ask: () => Promise<boolean>;
}) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const hasScript = useHasScript();
  const go = async () => {
    setState('busy');
    const left = await ask()
      .then((may) => may && leaveForHospital(providerId, '/'))
      .catch(() => false);
    if (!left) setState('failed');
  };
  return (
    <div className="mb-6 grid gap-4">
      {state === 'failed' && (
        <Notice tone="error" title={`${name} can’t be asked now`} announce>
          Nothing was accepted. Try again in a minute, or choose a password.
        </Notice>
      )}
      <Button
        variant="primary"
        size="lg"
        busy={state === 'busy'}
        disabled={!hasScript}
        onClick={go}
      >
        Accept with {name}
      </Button>
      <p className="text-ink-soft">Or choose a password of your own:</p>
    </div>
  );
}
