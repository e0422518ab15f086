'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { usePhone } from '../phone/use-phone.ts';
import { CaseCategories } from './case-categories.tsx';
import { caseText } from './case-text.ts';
import { DraftSentence } from './draft-sentence.tsx';
import { LineEntry } from './line-entry.tsx';
import type { LogMode, LogReference } from './log-reference.ts';
import { NoteField } from './note-field.tsx';
import { ProceduresSection } from './procedures-section.tsx';
import { RestoredNotice } from './restored-notice.tsx';
import { SaveBar } from './save-bar.tsx';
import { SaveProblemNotice } from './save-problem-notice.tsx';
import { SavedPanel } from './saved-panel.tsx';
import { useLog } from './use-log.ts';
import { hasFinePointer, useShortcuts } from './use-shortcuts.ts';

interface LogFormProps {
  readonly reference: LogReference;
  readonly mode: LogMode;
  /** The resident's id: nobody finds another's draft on a shared computer. */
  readonly draftKey: string;
}

/**
 * Logs a case, or amends one. The draft opens filled and lives in this tab until it is on this phone's
 * disk; no failure takes anything out of it. Has the page's h1; needs a ToastProvider above.
 */
export function LogForm({ reference, mode, draftKey }: LogFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const log = useLog(reference, mode, draftKey);
  const { draft, errors, edit } = log;
  useShortcuts(form, box);
  useFocus(form, box, log);
  return (
    <form
      ref={form}
      noValidate
      className="log-form"
      onSubmit={(event) => {
        event.preventDefault();
        void log.save();
      }}
    >
      <div className="log-top">
        <h1 className="log-heading">{mode.kind === 'log' ? 'Log a case' : 'Amend a case'}</h1>
        <SavedPanel saved={log.saved} undone={log.undone} onUndone={log.onUndone} />
        {mode.kind === 'amend' && (
          <RestoredNotice restored={log.restored} onStartOver={log.startOver} />
        )}
      </div>
      <div className="log-main">
        <ProceduresSection
          box={box}
          fields={draft.fields}
          reference={reference}
          errors={errors}
          repeat={mode.kind === 'log'}
          onEdit={edit}
        />
        {mode.kind === 'log' && (
          <LineEntry
            opened={draft.fields}
            reference={reference}
            onDraft={({ procedures, note: _, ...fields }) => {
              edit({ kind: 'set', fields });
              edit({ kind: 'add', procedures });
            }}
          />
        )}
      </div>
      <Aside log={log} reference={reference} />
    </form>
  );
}

type Log = ReturnType<typeof useLog>;

function Aside({ log, reference }: { log: Log; reference: LogReference }) {
  const { draft, errors, edit } = log;
  return (
    <div className="log-aside">
      <DraftSentence
        fields={draft.fields}
        reference={reference}
        recentIds={reference.recentAttendingIds}
        errors={errors}
        onSet={(fields) => edit({ kind: 'set', fields })}
      />
      <NoteField
        key={`${draft.id} ${log.restored}`}
        note={draft.fields.note}
        error={errors.note}
        onNote={(note) => edit({ kind: 'set', fields: { note } })}
      />
      <CaseCategories procedures={draft.fields.procedures} />
      <Save log={log} reference={reference} />
    </div>
  );
}

function Save({ log, reference }: { log: Log; reference: LogReference }) {
  const { draft, refused, save, saveOnTopOf, startOver, forgetProblem } = log;
  const { cases } = usePhone();
  const amends = draft.baseVersion !== undefined;
  const now = refused && cases.find(({ id }) => id === draft.id);
  return (
    <SaveBar label={amends ? 'Save changes' : 'Log case'}>
      {refused && (
        <SaveProblemNotice
          problem={refused.problem}
          verb={amends ? 'amend' : 'log'}
          mine={refused.fields}
          theirs={now?.fields}
          places={reference}
          copyText={() => caseText(refused.fields, reference)}
          onAgain={() => void save()}
          onMine={() => void saveOnTopOf(now?.version ?? 0)}
          onTheirs={() => {
            startOver(now);
            forgetProblem();
          }}
        />
      )}
    </SaveBar>
  );
}

/** The search has the focus where that opens no keyboard; after a refusal the first field at fault has it. */
function useFocus(
  form: RefObject<HTMLFormElement | null>,
  box: RefObject<HTMLInputElement | null>,
  { attempt, saved }: Log,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save begins the next case at its search
  useEffect(() => {
    if (hasFinePointer()) box.current?.focus({ preventScroll: true });
  }, [box, saved]);
  useEffect(() => {
    if (attempt > 0 && form.current) topmost(form.current, '[data-error]')?.focus();
  }, [form, attempt]);
}

/** The first as one sees it: a phone shows the sentence above what comes before it in the document. */
function topmost(within: HTMLElement, selector: string): HTMLElement | undefined {
  const found = [...within.querySelectorAll<HTMLElement>(selector)];
  const topOf = (element: HTMLElement) => element.getBoundingClientRect().top;
  return found.toSorted((a, b) => topOf(a) - topOf(b))[0];
}
