import { useState } from 'react';
import { newCaseId } from '#offline/new-case-id.ts';
import type { FieldChange } from './draft.ts';
import type { LogMode, LogReference } from './log-reference.ts';
import { nextDraft } from './open-draft.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { type Saved, useSubmission } from './use-submission.ts';

/** The whole state of the form: draft, what became of it, and what was saved last. */
export function useLog(reference: LogReference, mode: LogMode, draftKey: string) {
  const [saved, setSaved] = useState<Saved>();
  const [undone, setUndone] = useState(false);
  const kept = useKeptDraft(reference, mode, draftKey);
  const { draft, change } = kept;
  const onSaved = (now: Saved) => {
    const { id, fields, baseVersion } = now.draft;
    const version = (baseVersion ?? 0) + 1;
    const next =
      mode.kind === 'amend'
        ? { ...now.draft, baseVersion: version, touched: false }
        : nextDraft(newCaseId(), fields);
    change({ kind: 'saved', id, version, sent: fields, next });
    setSaved(now);
    setUndone(false);
  };
  const submission = useSubmission(reference.personId, onSaved);

  const edit = (field: FieldChange) => {
    change(field);
    submission.forgive(field);
  };
  const onUndone = ({ draft: { fields } }: Saved) => {
    const back = { id: newCaseId(), baseVersion: undefined, fields, touched: true };
    change({ kind: 'give-back', draft: back });
    setSaved(undefined);
    setUndone(true);
  };
  const save = () => submission.submit(draft, reference, mode);
  /** Saves on top of the version that the case has by now: the person has seen both. */
  const saveOnTopOf = (baseVersion: number) => {
    const rebased = { ...draft, baseVersion };
    change({ kind: 'replace', draft: rebased });
    return submission.submit(rebased, reference, mode);
  };
  return { ...kept, ...submission, saved, undone, edit, onUndone, save, saveOnTopOf };
}
