import { useRef, useState } from 'react';
import type { FieldErrors } from '#domain/field-errors.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import type { Receipt } from '#domain/sync/sync-batch.ts';
import { sendItem } from '#offline/send-item.ts';
import { checkDraft } from './check-draft.ts';
import { clearErrors } from './clear-errors.ts';
import type { Draft, FieldChange } from './draft.ts';
import { itemOf } from './item-of.ts';
import { loadCheckCase } from './load-case-check.ts';
import type { LogMode, LogReference } from './log-reference.ts';
import { type SendProblem, settle } from './settle.ts';

/** A draft that the server has a receipt for. */
export interface Logged {
  readonly draft: Draft;
  readonly fields: CaseFields;
  readonly receipt: Receipt;
}

/** Checks and sends a draft, one at a time. `attempt` grows with each refusal that names fields. */
export function useSubmission(personId: string, onLogged: (logged: Logged) => void) {
  const [sending, setSending] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<SendProblem>();
  const [attempt, setAttempt] = useState(0);
  const underWay = useRef(false);

  const refuse = (refused: FieldErrors) => {
    setErrors(refused);
    setAttempt((before) => before + 1);
  };

  const submit = async (draft: Draft, reference: LogReference, mode: LogMode) => {
    if (underWay.current) return;
    underWay.current = true;
    setProblem(undefined);
    const checked = checkDraft(draft.fields, reference, mode, await loadCheckCase());
    if (checked.ok) await send(draft, checked.fields);
    else refuse(checked.errors);
    underWay.current = false;
  };

  const send = async (draft: Draft, fields: CaseFields) => {
    setErrors({});
    setSending(true);
    const settled = settle(await sendItem(personId, itemOf(draft, fields)));
    setSending(false);
    if (settled.kind === 'errors') refuse(settled.errors);
    else if (settled.kind === 'problem') setProblem(settled.problem);
    else onLogged({ draft, fields, receipt: settled.receipt });
  };

  const forgive = (change: FieldChange) => setErrors((now) => clearErrors(now, change));
  const forgetProblem = () => setProblem(undefined);
  return { sending, errors, problem, attempt, submit, forgive, forgetProblem };
}
