'use client';
import { type ReactNode, useActionState, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { ButtonVariant } from '#components/ui/button-class.ts';
import { Dialog } from '#components/ui/dialog.tsx';
import { Outcome } from './action-form.tsx';
import type { FormAction } from './form-state.ts';
import { ProblemNotice } from './problem-notice.tsx';

interface Change {
  readonly action: FormAction;
  readonly fields: Readonly<Record<string, string>>;
  readonly verb: string;
  /** What it is done to, read aloud after the verb. */
  readonly of: string;
  readonly variant?: ButtonVariant;
}

interface Question {
  readonly title: string;
  readonly words: string;
}

function SendForm({
  send,
  fields,
  children,
}: {
  send: (form: FormData) => void;
  fields: Change['fields'];
  children: ReactNode;
}) {
  return (
    <form action={send}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

function AtOnce({ action, fields, verb, of, variant }: Change) {
  const [state, send, busy] = useActionState(action, {});
  return (
    <div className="grid gap-2">
      <ProblemNotice problem={state.problem} />
      <SendForm send={send} fields={fields}>
        <Button type="submit" variant={variant} busy={busy} aria-label={`${verb} ${of}`}>
          {verb}
        </Button>
      </SendForm>
    </div>
  );
}

function AfterAsking({ action, fields, verb, of, variant, ask }: Change & { ask: Question }) {
  const [open, setOpen] = useState(false);
  const [state, send, busy] = useActionState(action, {});
  // It can't be done twice: what was said takes the button's place, until the page comes anew.
  if (state.said) return <Outcome state={state} />;
  return (
    <>
      <Button variant={variant} aria-label={`${verb} ${of}`} onClick={() => setOpen(true)}>
        {verb}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={ask.title}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Leave as it is</Button>
            <SendForm send={send} fields={fields}>
              <Button type="submit" variant="danger" busy={busy} className="w-full">
                {verb}
              </Button>
            </SendForm>
          </>
        }
      >
        <p className="text-ink-soft">{ask.words}</p>
        <ProblemNotice problem={state.problem} />
      </Dialog>
    </>
  );
}

/** A change in one tap or, where `confirm` says what it means, after one question. */
export function ActionButton({ confirm, ...change }: Change & { confirm?: Question }) {
  const quiet = { variant: 'quiet', ...change } as const;
  return confirm ? <AfterAsking {...quiet} ask={confirm} /> : <AtOnce {...quiet} />;
}
