'use client';
import { useActionState, useState } from 'react';
import { Button, type ButtonVariant } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { FormAction } from './form-state.ts';

/** A change in one tap or, where `confirm` says what it means, after one question. */
export function ActionButton({
  action,
  fields,
  verb,
  of,
  variant = 'quiet',
  confirm,
}: {
  action: FormAction;
  fields: Readonly<Record<string, string>>;
  verb: string;
  /** What it is done to, read aloud after the verb. */
  of: string;
  variant?: ButtonVariant;
  confirm?: { readonly title: string; readonly words: string };
}) {
  const [open, setOpen] = useState(false);
  const [state, send, busy] = useActionState(action, {});
  const form = (
    <form action={send}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button
        type="submit"
        variant={confirm ? 'danger' : variant}
        busy={busy}
        aria-label={confirm ? undefined : `${verb} ${of}`}
        className={confirm ? 'w-full' : undefined}
      >
        {verb}
      </Button>
    </form>
  );
  const problem = state.problem && <Notice tone="error" title={state.problem} announce />;
  if (!confirm) {
    return (
      <div className="grid gap-2">
        {problem}
        {form}
      </div>
    );
  }
  return (
    <>
      <Button variant={variant} aria-label={`${verb} ${of}`} onClick={() => setOpen(true)}>
        {verb}
      </Button>
      <Dialog
        open={open && !state.said}
        onClose={() => setOpen(false)}
        title={confirm.title}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Leave as it is</Button>
            {form}
          </>
        }
      >
        <p className="text-ink-soft">{confirm.words}</p>
        {problem}
      </Dialog>
    </>
  );
}
