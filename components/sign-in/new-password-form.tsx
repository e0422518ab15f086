'use client';
import { useActionState } from 'react';
import { PasswordInput } from '#components/shell/password-input.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';

export interface NewPasswordState {
  readonly done?: string;
  readonly error?: string;
  /** What is wrong with the password itself. */
  readonly problem?: string;
}

/** One new password. It can be looked at, so that it needn't be typed twice. */
export function NewPasswordForm({
  action,
  minimum,
  email,
  token,
  verb,
}: {
  action: (state: NewPasswordState, form: FormData) => Promise<NewPasswordState>;
  minimum: number;
  /** For the browser's own store of passwords. */
  email: string;
  /** Of a mailed link. */
  token?: string;
  verb: string;
}) {
  const [state, submit, busy] = useActionState(action, {});
  return (
    <form action={submit} className="grid gap-5">
      {state.done && <Notice tone="success" title={state.done} announce />}
      {state.error && <Notice tone="error" title={state.error} announce />}
      <input type="hidden" name="username" autoComplete="username" defaultValue={email} />
      {token && <input type="hidden" name="token" value={token} />}
      <PasswordInput
        id="new-password"
        name="password"
        label="New password"
        autoComplete="new-password"
        hint={`At least ${minimum} characters. A few words that don’t belong together do well; symbols aren’t needed.`}
        error={state.problem}
        required
      />
      <Button type="submit" variant="primary" size="lg" busy={busy} className="justify-self-start">
        {verb}
      </Button>
    </form>
  );
}
