'use client';
import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Outcome } from './action-form.tsx';
import type { FormAction } from './form-state.ts';

interface Finished {
  readonly membershipId: string;
  readonly name: string;
  readonly programName: string;
  readonly graduatesOn: string;
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly programName: string;
  readonly words: string;
}

export interface RolloverView {
  readonly finished: readonly Finished[];
  readonly graduating: readonly Line[];
  readonly movingUp: readonly Line[];
  readonly staying: readonly Line[];
}

function Lines({ lines, none }: { lines: readonly Line[]; none: string }) {
  if (lines.length === 0) return <p className="text-ink-soft">{none}</p>;
  return (
    <ul className="divide-y divide-line">
      {lines.map(({ id, name, programName, words }) => (
        <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2">
          <span>
            <strong>{name}</strong> <span className="text-ink-soft">{programName}</span>
          </span>
          <span className="tabular-nums">{words}</span>
        </li>
      ))}
    </ul>
  );
}

function FinishedForm({ finished, end }: { finished: readonly Finished[]; end: FormAction }) {
  const [state, send, busy] = useActionState(end, {});
  return (
    <form action={send} className="grid gap-3">
      <Outcome state={state} />
      {finished.length === 0 ? (
        <p className="text-ink-soft">Nobody’s planned graduation has passed.</p>
      ) : (
        <>
          <ul className="divide-y divide-line">
            {finished.map(({ membershipId, name, programName, graduatesOn }) => (
              <li key={membershipId}>
                <label className="flex min-h-11 items-center gap-3 py-1">
                  <input
                    type="checkbox"
                    name="id"
                    value={membershipId}
                    defaultChecked
                    className="size-5 shrink-0"
                  />
                  <span>
                    <strong>{name}</strong>{' '}
                    <span className="text-ink-soft">
                      {programName}, graduated {graduatesOn}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <Button type="submit" variant="primary" busy={busy} className="justify-self-start">
            End the roles of those chosen
          </Button>
        </>
      )}
    </form>
  );
}

/** Who is finished, who graduates next, who moves up. Only the first asks for anything. */
export function RolloverBoard({ view, end }: { view: RolloverView; end: FormAction }) {
  return (
    <div className="grid gap-6 xl:grid-cols-2">
      <Card
        title="Graduated"
        lead="Ending a role signs the person out. Their cases and training stay as they are."
      >
        <FinishedForm finished={view.finished} end={end} />
      </Card>
      <Card
        title="Graduating before then"
        lead="They appear under Graduated once their day is over."
      >
        <Lines lines={view.graduating} none="Nobody." />
      </Card>
      <Card title="Moving up" lead="Nothing to do: a PGY is derived from the first day.">
        <Lines lines={view.movingUp} none="Nobody." />
      </Card>
      <Card title="Staying in their PGY" lead="In an extended last year, or not begun by then.">
        <Lines lines={view.staying} none="Nobody." />
      </Card>
    </div>
  );
}
