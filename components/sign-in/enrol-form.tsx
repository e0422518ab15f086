'use client';
import { useActionState, useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { CodeInput } from './code-input.tsx';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

export interface OfferedSecret {
  readonly secret: string;
  readonly uri: string;
}

export type OfferAnswer = OfferedSecret | { readonly error: string };

export interface EnrolState {
  readonly error?: string;
  readonly recoveryCodes?: readonly string[];
}

const inFours = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

function Scan({
  offered,
  action,
  next,
}: {
  offered: OfferedSecret;
  next: string;
  action: (state: EnrolState, form: FormData) => Promise<EnrolState>;
}) {
  const [state, submit, busy] = useActionState(action, {});
  if (state.recoveryCodes) {
    return (
      <RecoveryCodes codes={state.recoveryCodes} onKept={() => window.location.assign(next)} />
    );
  }
  return (
    <form action={submit} className="grid gap-5">
      <QrCode text={offered.uri} label="QR code for the authenticator app" />
      <p className="text-sm text-ink-soft">
        On the phone itself? Type this key into the app instead:{' '}
        <span className="font-mono break-words text-ink select-all">{inFours(offered.secret)}</span>
      </p>
      <CodeInput
        hint="Scan the picture with the app and type the six digits that it shows."
        error={state.error}
      />
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        Turn on codes
      </Button>
    </form>
  );
}

/** Sets an authenticator app up: a picture to scan, a first code, ten recovery codes. */
export function EnrolForm({
  offer,
  action,
  next,
}: {
  /** Where it leads once the recovery codes are kept: a path that the page has checked. */
  next: string;
  offer: () => Promise<OfferAnswer>;
  action: (state: EnrolState, form: FormData) => Promise<EnrolState>;
}) {
  const [answer, setAnswer] = useState<OfferAnswer>();
  const [busy, start] = useTransition();
  if (answer && 'secret' in answer) return <Scan offered={answer} action={action} next={next} />;
  return (
    <div className="grid gap-4">
      {answer && <Notice tone="error" title={answer.error} announce />}
      <Button
        variant="primary"
        size="lg"
        busy={busy}
        onClick={() => start(async () => setAnswer(await offer()))}
      >
        Set up an authenticator app
      </Button>
    </div>
  );
}
