import { useRef, useState } from 'react';
import type { FieldErrors } from '#domain/field-errors.ts';
import type { CaseId, PersonId } from '#domain/ids.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import { phone } from '../phone/use-phone.ts';
import { checkDraft } from './check-draft.ts';
import { clearErrors } from './clear-errors.ts';
import type { Draft, FieldChange } from './draft.ts';
import { loadNoteCheck } from './load-note-check.ts';
import type { LogMode, LogReference } from './log-reference.ts';
import type { SaveProblem } from './save-problem-words.ts';

/** A draft that is on this phone's disk; what became of it since stands in the phone's own list. */
export interface Saved {
  readonly caseId: CaseId;
  readonly draft: Draft;
  readonly fields: CaseFields;
}

export interface Refused {
  readonly problem: SaveProblem;
  readonly fields: CaseFields;
}

/** Checks a draft and keeps it, one at a time. `attempt` grows with each refusal that names fields. */
export function useSubmission(personId: PersonId, onSaved: (saved: Saved) => void) {
  const [errors, setErrors] = useState<FieldErrors>({});
  const [refused, setRefused] = useState<Refused>();
  const [attempt, setAttempt] = useState(0);
  const underWay = useRef(false);

  const submit = async (draft: Draft, reference: LogReference, mode: LogMode) => {
    if (underWay.current) return;
    underWay.current = true;
    setRefused(undefined);
    const checkNote = draft.fields.note ? await loadNoteCheck() : undefined;
    const checked = checkDraft(draft.fields, reference, mode, checkNote);
    if (checked.ok) await keep(draft, checked.fields);
    else {
      setErrors(checked.errors);
      setAttempt((before) => before + 1);
    }
    underWay.current = false;
  };

  const keep = async (draft: Draft, fields: CaseFields) => {
    setErrors({});
    const { id, baseVersion } = draft;
    const result =
      baseVersion === undefined
        ? await phone().log(fields, id, personId)
        : await phone().amend(id, fields, personId, baseVersion);
    if (result.saved) onSaved({ caseId: result.caseId, draft, fields });
    else setRefused({ problem: result.why, fields });
  };

  const forgive = (change: FieldChange) => setErrors((now) => clearErrors(now, change));
  const forgetProblem = () => setRefused(undefined);
  return { errors, refused, attempt, submit, forgive, forgetProblem };
}
