import type { FieldErrors } from '#domain/field-errors.ts';
import type { CaseReceipt, ItemRefusal } from '#offline/item-answer.ts';
import type { SendOutcome } from '#offline/send-items.ts';

export type SendProblem =
  | { readonly kind: 'signed-out' | 'unreachable' }
  | { readonly kind: 'failed'; readonly reference?: string }
  | { readonly kind: Exclude<ItemRefusal, 'invalid'> };

export type Settled =
  | { readonly kind: 'receipt'; readonly receipt: CaseReceipt }
  | { readonly kind: 'errors'; readonly errors: FieldErrors }
  | { readonly kind: 'problem'; readonly problem: SendProblem };

/** What sending one item came to. Only a receipt is a success; every other end keeps the form. */
export function settle(outcome: SendOutcome): Settled {
  if (outcome.kind !== 'answered') return { kind: 'problem', problem: outcome };
  const [answer] = outcome.answers;
  if (!answer) return { kind: 'problem', problem: { kind: 'unreachable' } };
  if (answer.ok) return { kind: 'receipt', receipt: answer.receipt };
  const { refusal, fields = {} } = answer;
  if (refusal !== 'invalid') return { kind: 'problem', problem: { kind: refusal } };
  // A refusal that names no field would leave the person with a form that looks right.
  return Object.keys(fields).length > 0
    ? { kind: 'errors', errors: fields }
    : { kind: 'problem', problem: { kind: 'failed' } };
}
