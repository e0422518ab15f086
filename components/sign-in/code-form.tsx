'use client';
import { useActionState, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { CodeInput } from './code-input.tsx';
import type { ProofState } from './proof-words.ts';

/** The second step of a sign-in. The action leads on once the code is right. */
export function CodeForm({
  action,
  next,
}: {
  action: (state: ProofState, form: FormData) => Promise<ProofState>;
  next: string;
}) {
  const [state, submit, busy] = useActionState(action, {});
  const [recovery, setRecovery] = useState(false);
  return (
    <form action={submit} className="grid gap-5">
      <input type="hidden" name="next" value={next} />
      <CodeInput
        key={recovery ? 'recovery' : 'app'}
        label={recovery ? 'Recovery code' : 'Code'}
        hint={
          recovery
            ? 'One of the ten codes that you kept. Each works once.'
            : 'The six digits that your authenticator app shows for Angiolog.'
        }
        inputMode={recovery ? 'text' : 'numeric'}
        error={state.error}
        autoFocus
      />
      <Button type="submit" variant="primary" size="lg" busy={busy} className="w-full">
        Continue
      </Button>
      <Button variant="quiet" onClick={() => setRecovery(!recovery)}>
        {recovery ? 'Use the app instead' : 'Use a recovery code instead'}
      </Button>
    </form>
  );
}
