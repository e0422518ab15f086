'use client';
import { useState } from 'react';
import { leaveForHospital } from '#components/shell/next-auth-requests.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useHasScript } from '#components/ui/use-has-script.ts';

interface LinkedIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** The hospital's own sign-in: linked once here, used from then on. */
export function HospitalLink({
  name,
  providerId,
  identities,
  start,
  unlink,
}: {
  name: string;
  providerId: string;
  identities: readonly LinkedIdentity[];
  start: () => Promise<boolean>;
  unlink: (form: FormData) => Promise<void>;
}) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const hasScript = useHasScript();
  const link = async () => {
    setState('busy');
    const left =
      (await start()) && (await leaveForHospital(providerId, '/account').catch(() => false));
    if (!left) setState('failed');
  };
  return (
    <div className="grid gap-4">
      {state === 'failed' && (
        <Notice tone="error" title={`${name} doesn’t answer`} announce>
          Nothing was linked. Try again in a minute.
        </Notice>
      )}
      {identities.map(({ issuer, subject }) => (
        <form key={`${issuer} ${subject}`} action={unlink} className="grid gap-2">
          <input type="hidden" name="issuer" value={issuer} />
          <input type="hidden" name="subject" value={subject} />
          <p className="break-words">Linked to {issuer}</p>
          <Button type="submit" variant="quiet" className="justify-self-start">
            Unlink
          </Button>
        </form>
      ))}
      {identities.length === 0 && (
        <Button
          busy={state === 'busy'}
          disabled={!hasScript}
          onClick={link}
          className="justify-self-start"
        >
          Link {name}
        </Button>
      )}
    </div>
  );
}
