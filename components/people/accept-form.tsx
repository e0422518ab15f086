'use client';
import { useActionState } from 'react';
import { PasswordInput } from '#components/shell/password-input.tsx';
import { Button } from '#components/ui/button.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { Outcome } from './action-form.tsx';
import type { FormAction, FormState } from './form-state.ts';

function NewAccountFields({
  state: { errors = {}, entered = {} },
  email,
  name,
}: {
  state: FormState;
  email: string;
  name: string;
}) {
  return (
    <>
      <TextInput
        label="Email"
        type="email"
        autoComplete="username"
        value={email}
        readOnly
        hint="The invitation is for this address alone."
      />
      <TextInput
        label="Your name"
        name="name"
        autoComplete="name"
        defaultValue={entered.name ?? name}
        error={errors.name}
        required
      />
      <PasswordInput
        label="Choose a password"
        id="password"
        name="password"
        autoComplete="new-password"
        hint="15 characters or more. A sentence works well."
        error={errors.password}
        required
      />
    </>
  );
}

/** A name and a first password; who has an account has both already, and only accepts. */
export function AcceptForm({
  action,
  token,
  email,
  name,
  hasAccount,
}: {
  action: FormAction;
  token: string;
  email: string;
  name: string;
  hasAccount: boolean;
}) {
  const [state, send, busy] = useActionState(action, {});
  return (
    <form action={send} onReset={(event) => event.preventDefault()} className="grid gap-5">
      <Outcome state={state} />
      <input type="hidden" name="token" value={token} />
      {hasAccount ? (
        <p className="text-ink-soft">
          <strong className="wrap-anywhere">{email}</strong> has an account already. Its name and
          password stay as they are.
        </p>
      ) : (
        <NewAccountFields state={state} email={email} name={name} />
      )}
      <Button type="submit" variant="primary" size="lg" busy={busy} className="w-full">
        Accept the invitation
      </Button>
    </form>
  );
}
