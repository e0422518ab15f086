'use client';
import { type ChangeEvent, useId, useState, useTransition } from 'react';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { ImportPreview, type ListPreview } from './import-preview.tsx';
import { LinksToHandOver, type LinkToHandOver } from './links-to-hand-over.tsx';
import { ProblemNotice } from './problem-notice.tsx';

export type PreviewAnswer = { readonly problem: string } | { readonly preview: ListPreview };
export type InviteAnswer =
  | { readonly problem: string }
  | { readonly invited: number; readonly left: number; readonly links: readonly LinkToHandOver[] };

interface Chosen {
  readonly text: string;
  readonly preview: ListPreview;
}

const unreachable =
  'The server can’t be reached. Nobody was invited yet. Check the connection and try again.';

const unsure =
  'No answer came back. Look at People before you send the list again: who was invited is there.';

const people = (count: number) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? 'person' : 'people'}`;

function Done({ answer }: { answer: Exclude<InviteAnswer, { problem: string }> }) {
  return (
    <div className="grid gap-4">
      <Notice
        tone="success"
        title={`${people(answer.invited)} invited.`}
        announce
        action={<ButtonLink href="/people">See the list</ButtonLink>}
      >
        {answer.left > 0 ? `${people(answer.left)} of the list could not be invited.` : undefined}
      </Notice>
      <LinksToHandOver links={answer.links} />
    </div>
  );
}

function useImport(
  check: (text: string) => Promise<PreviewAnswer>,
  invite: (text: string) => Promise<InviteAnswer>,
) {
  const [chosen, setChosen] = useState<Chosen>();
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<Exclude<InviteAnswer, { problem: string }>>();
  const [busy, start] = useTransition();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    if (!file) return;
    start(async () => {
      setChosen(undefined);
      const text = await file.text();
      const answer = await check(text).catch(() => ({ problem: unreachable }));
      setProblem('problem' in answer ? answer.problem : undefined);
      if ('preview' in answer) setChosen({ text, preview: answer.preview });
    });
  };
  const send = (text: string) =>
    start(async () => {
      const answer = await invite(text).catch(() => ({ problem: unsure }));
      setProblem('problem' in answer ? answer.problem : undefined);
      if ('invited' in answer) setDone(answer);
    });
  return { chosen, problem, done, busy, choose, send };
}

/** A list is chosen, looked at, and only then sent: nobody is invited before the last button. */
export function ImportPeople({
  check,
  invite,
}: {
  check: (text: string) => Promise<PreviewAnswer>;
  invite: (text: string) => Promise<InviteAnswer>;
}) {
  const id = useId();
  const { chosen, problem, done, busy, choose, send } = useImport(check, invite);
  if (done) return <Done answer={done} />;
  const count = chosen?.preview.count ?? 0;
  return (
    <div className="grid gap-5">
      <div className="field">
        <label htmlFor={id} className="field-label">
          List of people (CSV)
        </label>
        <input id={id} type="file" accept=".csv,text/csv" className="control" onChange={choose} />
      </div>
      <div aria-live="polite">{busy && !chosen && <p>Reading the list…</p>}</div>
      <ProblemNotice problem={problem} />
      {chosen && <ImportPreview preview={chosen.preview} />}
      {chosen && count > 0 && (
        <Button
          variant="primary"
          size="lg"
          busy={busy}
          className="justify-self-start"
          onClick={() => send(chosen.text)}
        >
          {`Invite ${people(count)}`}
        </Button>
      )}
    </div>
  );
}
