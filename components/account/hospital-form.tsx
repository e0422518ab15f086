'use client';
import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { TextInput } from '#components/ui/text-input.tsx';

export interface HospitalState {
  readonly done?: boolean;
  readonly refused?: boolean;
  readonly errors?: Readonly<Record<string, string>>;
  /** What was typed, but never the secret. */
  readonly entered?: Readonly<Record<string, string>>;
}

interface Provider {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly enabled: boolean;
}

/** Sets the department's own sign-in. The secret goes in and never comes out again. */
export function HospitalForm({
  provider,
  action,
}: {
  provider: Provider | null;
  action: (state: HospitalState, form: FormData) => Promise<HospitalState>;
}) {
  const [state, submit, busy] = useActionState(action, {});
  const shown: Readonly<Record<string, unknown>> = state.entered ?? { ...provider };
  const field = (name: string) => ({
    name,
    defaultValue: String(shown[name] ?? ''),
    error: state.errors?.[name],
    autoComplete: 'off',
    spellCheck: false,
  });
  return (
    <form
      action={submit}
      onReset={(event) => event.preventDefault()}
      className="grid max-w-xl gap-4"
    >
      {state.done && <Notice tone="success" title="Set. It counts from now on." announce />}
      {state.refused && (
        <Notice
          tone="error"
          title="Nothing was changed. Load the page anew and try again."
          announce
        />
      )}
      <TextInput
        label="Name on the button"
        hint="Such as “Gateway sign-in”."
        required
        {...field('name')}
      />
      <TextInput
        label="Issuer"
        hint="An address that begins with https://."
        required
        {...field('issuer')}
      />
      <TextInput label="Client id" required {...field('clientId')} />
      <TextInput
        label="Client secret"
        hint={provider ? 'Empty keeps the one that is stored.' : undefined}
        required={!provider}
        {...field('clientSecret')}
        type="password"
        defaultValue=""
      />
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name="enabled"
          defaultChecked={provider?.enabled ?? true}
          className="size-5"
        />
        Offer it to the department
      </label>
      <Button type="submit" variant="primary" busy={busy} className="justify-self-start">
        Set
      </Button>
    </form>
  );
}
