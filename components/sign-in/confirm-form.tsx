'use client';
import { useActionState } from 'react';
import { PasswordInput } from '#components/shell/password-input.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { CodeInput } from './code-input.tsx';
import type { ProofState } from './proof-words.ts';

/** What the person proves who they are by. */
export interface Asks {
  readonly password: boolean;
  readonly code: boolean;
}

export type ConfirmAction = (state: ProofState, form: FormData) => Promise<ProofState>;

/** Asks again who is at the device, before something leaves the building or a setting changes. */
export function ConfirmForm({
  asks,
  action,
  onConfirmed,
}: {
  asks: Asks;
  action: ConfirmAction;
  onConfirmed: () => void;
}) {
  const ask = async (before: ProofState, form: FormData) => {
    const after = await action(before, form);
    if (after.accepted) onConfirmed();
    return after;
  };
  const [state, submit, busy] = useActionState(ask, {});
  if (!asks.password) {
    return (
      <Notice tone="info" title="Sign in again to go on.">
        You sign in through your hospital. Sign out, sign in there once more, and come back within
        10 minutes.
      </Notice>
    );
  }
  const errorOf = (field: ProofState['field']) => (state.field === field ? state.error : undefined);
  return (
    <form action={submit} className="grid gap-5">
      {state.error && !state.field && <Notice tone="error" title={state.error} announce />}
      <PasswordInput
        id="confirm-password"
        name="password"
        label="Password"
        error={errorOf('password')}
        required
      />
      {asks.code && (
        <CodeInput
          hint="From your authenticator app, or a recovery code."
          inputMode="text"
          error={errorOf('code')}
        />
      )}
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        Confirm
      </Button>
    </form>
  );
}
