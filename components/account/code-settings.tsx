'use client';
import { useActionState, useState } from 'react';
import { RecoveryCodes } from '#components/sign-in/recovery-codes.tsx';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';

export interface CodesState {
  readonly recoveryCodes?: readonly string[];
  readonly error?: string;
}

function RemoveApp({ required, remove }: { required: boolean; remove: () => Promise<void> }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {required ? 'Replace the app' : 'Turn off codes'}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={required ? 'Replace the authenticator app' : 'Turn off codes'}
        actions={
          <form action={remove}>
            <Button type="submit" variant="danger">
              {required ? 'Remove it and set up another' : 'Turn off codes'}
            </Button>
          </form>
        }
      >
        <p>
          {required
            ? 'The app and the recovery codes stop working now. Your role needs codes: nothing opens until another app is set up.'
            : 'The app and the recovery codes stop working now. Your password alone will sign you in, and a new one will need 15 characters.'}
        </p>
      </Dialog>
    </>
  );
}

/** Codes of an authenticator app: on or off, recovery codes anew, the app replaced. */
export function CodeSettings({
  since,
  codesLeft,
  required,
  renew,
  remove,
}: {
  /** In words; null while codes are off. */
  since: string | null;
  codesLeft: number;
  required: boolean;
  renew: (state: CodesState) => Promise<CodesState>;
  remove: () => Promise<void>;
}) {
  const [state, submit, busy] = useActionState(renew, {});
  if (since === null) {
    return (
      <div className="grid gap-4">
        <p className="text-ink-soft">Off. With codes on, a password that leaks opens nothing.</p>
        <ButtonLink href="/account/codes" className="justify-self-start">
          Turn on codes
        </ButtonLink>
      </div>
    );
  }
  if (state.recoveryCodes) {
    return (
      <RecoveryCodes
        codes={state.recoveryCodes}
        onKept={() => window.location.assign('/account')}
      />
    );
  }
  return (
    <div className="grid gap-4">
      {state.error && <Notice tone="error" title={state.error} announce />}
      <p>
        On since {since}. {codesLeft} of 10 recovery codes left.
      </p>
      <div className="flex flex-wrap gap-3">
        <form action={submit}>
          <Button type="submit" busy={busy}>
            Make new recovery codes
          </Button>
        </form>
        <RemoveApp required={required} remove={remove} />
      </div>
    </div>
  );
}
