'use client';
import { type ReactNode, useState } from 'react';
import { leaveForHospital } from '#components/shell/next-auth-requests.ts';
import { Button } from '#components/ui/button.tsx';
import type { ButtonLook } from '#components/ui/button-class.ts';
import { Notice } from '#components/ui/notice.tsx';

const atOnce = async () => true;

/** Leaves for the hospital's own sign-in, and says where that can't be had. */
export function HospitalButton({
  providerId,
  next,
  prepare = atOnce,
  failed,
  children,
  ...look
}: ButtonLook & {
  className?: string;
  providerId: string;
  /** Where the hospital's answer leads. */
  next: string;
  /** Notes what the answer is for; false where that can't be any more. */
  prepare?: () => Promise<boolean>;
  failed: { readonly title: string; readonly words: string };
  children: ReactNode;
}) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const go = async () => {
    setState('busy');
    const left = await prepare()
      .then((may) => may && leaveForHospital(providerId, next))
      .catch(() => false);
    // The page is leaving: the button stays busy until it has.
    if (!left) setState('failed');
  };
  return (
    <>
      {state === 'failed' && (
        <Notice tone="error" title={failed.title} announce>
          {failed.words}
        </Notice>
      )}
      <Button {...look} busy={state === 'busy'} onClick={go}>
        {children}
      </Button>
    </>
  );
}
