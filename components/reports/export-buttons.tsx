'use client';
import { useState } from 'react';
import { ConfirmDialog, type Confirming } from '#components/sign-in/confirm-dialog.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { saveFile } from '#components/ui/save-file.ts';
import { Select } from '#components/ui/select.tsx';

type State =
  | { readonly step: 'idle' | 'signed-out' | 'failed' | 'unreachable' }
  | { readonly step: 'busy'; readonly format: string }
  /** The sign-in is too old for it: the question stands over the page. */
  | { readonly step: 'confirm'; readonly format: string }
  | { readonly step: 'done'; readonly filename: string };

const trouble = {
  'signed-out': ['You are signed out.', 'Sign in again; nothing was exported.'],
  failed: ['Our side failed.', 'Nothing was exported and nothing is lost. Try again in a minute.'],
  unreachable: ['The server can’t be reached.', 'Check the connection and try again.'],
} as const;

async function fetchReport(path: string, wanted: { format: string }): Promise<State> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
    cache: 'no-store',
  });
  if (answer.status === 401) return { step: 'signed-out' };
  if (answer.status === 428) return { step: 'confirm', format: wanted.format };
  const named = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '');
  if (!answer.ok || !named?.[1]) return { step: 'failed' };
  saveFile(await answer.blob(), named[1]);
  return { step: 'done', filename: named[1] };
}

/** One report, its program where there are several to choose from, and a button for each format. */
export function ExportButtons({
  path,
  programs = [],
  formats,
  confirming,
  filter = {},
}: {
  path: string;
  programs?: readonly { id: string; name: string }[];
  formats: readonly { name: string; label: string }[];
  confirming: Confirming;
  /** What else narrows the file, as the route reads it. */
  filter?: Readonly<Record<string, string | undefined>>;
}) {
  const [programId, setProgramId] = useState('');
  const [state, setState] = useState<State>({ step: 'idle' });
  const run = async (format: string) => {
    setState({ step: 'busy', format });
    const wanted = { ...filter, format, ...(programId ? { programId } : {}) };
    setState(await fetchReport(path, wanted).catch(() => ({ step: 'unreachable' as const })));
  };
  return (
    <div className="grid max-w-xl gap-5">
      {programs.length > 0 && (
        <Select
          label="Program"
          value={programId}
          onChange={(event) => setProgramId(event.target.value)}
        >
          <option value="">All your programs</option>
          {programs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <div className="flex flex-wrap gap-3">
        {formats.map(({ name, label }, index) => (
          <Button
            key={name}
            variant={index === 0 ? 'secondary' : 'primary'}
            size="lg"
            busy={state.step === 'busy' && state.format === name}
            onClick={() => run(name)}
          >
            Export {label}
          </Button>
        ))}
      </div>
      <ConfirmDialog
        confirming={confirming}
        open={state.step === 'confirm'}
        onClose={() => setState((now) => (now.step === 'confirm' ? { step: 'idle' } : now))}
        onConfirmed={() => state.step === 'confirm' && run(state.format)}
      />
      {state.step === 'done' && (
        <Notice tone="success" title={`Exported: ${state.filename}`} announce>
          Look in this device's downloads.
        </Notice>
      )}
      {state.step in trouble && (
        <Notice tone="error" title={trouble[state.step as keyof typeof trouble][0]} announce>
          {trouble[state.step as keyof typeof trouble][1]}
        </Notice>
      )}
    </div>
  );
}
