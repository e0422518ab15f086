import { useEffect, useMemo, useState } from 'react';
import type { CaseFields } from '#domain/procedure-case.ts';
import { newCaseId } from '#offline/new-case-id.ts';
import type { FieldChange } from './draft.ts';
import { loadCheckCase } from './load-case-check.ts';
import type { LogMode, LogReference } from './log-reference.ts';
import { afterLogged, nextDraft } from './open-draft.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { type Logged, useSubmission } from './use-submission.ts';

/** The whole state of the form: draft, what became of it, and what was logged last. */
export function useLog(loaded: LogReference, mode: LogMode, draftKey: string) {
  const [cases, setCases] = useState<readonly CaseFields[]>([]);
  const reference = useMemo(() => cases.reduce(afterLogged, loaded), [cases, loaded]);
  const [logged, setLogged] = useState<Logged>();
  const [undone, setUndone] = useState(false);
  const kept = useKeptDraft(reference, mode, draftKey);
  const { draft, change } = kept;
  useEffect(() => {
    // Ready before Save is tapped.
    if (draft.touched) loadCheckCase();
  }, [draft.touched]);

  const onLogged = (receipt: Logged) => {
    const { id, fields } = receipt.draft;
    const { version } = receipt.receipt;
    const amended = { ...receipt.draft, baseVersion: version, touched: false };
    const next = mode.kind === 'amend' ? amended : nextDraft(newCaseId(), fields);
    change({ kind: 'logged', id, version, sent: fields, next });
    if (mode.kind === 'log') setCases((before) => [...before, receipt.fields]);
    setLogged(receipt);
    setUndone(false);
  };
  const submission = useSubmission(loaded.personId, onLogged);

  const edit = (field: FieldChange) => {
    change(field);
    submission.forgive(field);
  };
  const onUndone = ({ draft: { fields } }: Logged) => {
    const back = { id: newCaseId(), baseVersion: undefined, fields, touched: true };
    change({ kind: 'give-back', draft: back });
    setLogged(undefined);
    setUndone(true);
  };
  const renew = () => {
    change({ kind: 'renew', id: newCaseId() });
    submission.forgetProblem();
  };
  const save = () => submission.submit(draft, reference, mode);
  return { ...kept, ...submission, reference, logged, undone, edit, onUndone, renew, save };
}
