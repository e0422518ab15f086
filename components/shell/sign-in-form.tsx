'use client';
import Link from 'next/link';
import { useActionState, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { type DemoAccount, DemoAccounts } from './demo-accounts.tsx';
import { PasswordInput } from './password-input.tsx';

export interface SignInState {
  readonly error?: string;
  readonly email?: string;
}

/** Email and password. A refusal keeps the email; in the demo one tap fills an account in. */
export function SignInForm({
  action,
  demoAccounts = [],
  demoPassword,
}: {
  action: (state: SignInState, formData: FormData) => Promise<SignInState>;
  demoAccounts?: readonly DemoAccount[];
  demoPassword?: string;
}) {
  const [state, submit, busy] = useActionState(action, {});
  const form = useRef<HTMLFormElement>(null);

  const fillIn = (account: DemoAccount) => {
    const element = form.current;
    if (!element) return;
    const values = { email: account.email, password: demoPassword ?? '' };
    for (const [name, value] of Object.entries(values)) {
      const input = element.elements.namedItem(name);
      if (input instanceof HTMLInputElement) input.value = value;
    }
    element.querySelector<HTMLButtonElement>('[type="submit"]')?.focus();
  };

  return (
    <div className="grid gap-8">
      <form ref={form} action={submit} className="grid gap-5">
        {state.error && <Notice tone="error" title={state.error} announce />}
        <TextInput
          label="Email"
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={state.email}
          required
        />
        <PasswordInput label="Password" id="password" name="password" required />
        <Button type="submit" variant="primary" size="lg" busy={busy} className="w-full">
          Sign in
        </Button>
        <Link href="/sign-in/forgot" className="text-link inline-flex min-h-11 items-center">
          Forgot the password?
        </Link>
      </form>
      {demoAccounts.length > 0 && <DemoAccounts accounts={demoAccounts} onChoose={fillIn} />}
    </div>
  );
}
