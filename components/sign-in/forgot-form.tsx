'use client';
import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { TextInput } from '#components/ui/text-input.tsx';

export interface ForgotState {
  readonly sentTo?: string;
  readonly error?: string;
}

/** Asks for a link by mail; the words are the same whether or not the address is anybody's. */
export function ForgotForm({
  action,
}: {
  action: (state: ForgotState, form: FormData) => Promise<ForgotState>;
}) {
  const [state, submit, busy] = useActionState(action, {});
  if (state.sentTo) {
    return (
      <Notice tone="success" title="Look in your mail" announce>
        If {state.sentTo} has an account here, a link is on its way. It works once, for 30 minutes.
        Your password stays as it is until you set a new one.
      </Notice>
    );
  }
  return (
    <form action={submit} className="grid gap-5">
      {state.error && <Notice tone="error" title={state.error} announce />}
      <TextInput
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        hint="We mail a link with which you set a new password."
        required
      />
      <Button type="submit" variant="primary" size="lg" busy={busy} className="w-full">
        Mail me a link
      </Button>
    </form>
  );
}
