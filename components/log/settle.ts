import type { FieldErrors } from '#domain/field-errors.ts';
import type { Receipt, Rejection } from '#domain/sync/sync-batch.ts';
import type { SendOutcome } from '#offline/send-item.ts';

export type SendProblem =
  | { readonly kind: 'signed-out' | 'other-person' | 'unreachable' }
  | { readonly kind: 'failed'; readonly reference?: string }
  | { readonly kind: Exclude<Rejection, 'invalid'> };

export type Settled =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'errors'; readonly errors: FieldErrors }
  | { readonly kind: 'problem'; readonly problem: SendProblem };

const problem = (found: SendProblem): Settled => ({ kind: 'problem', problem: found });

/** What sending one item came to. Only a receipt is a success; every other end keeps the form. */
export function settle(outcome: SendOutcome): Settled {
  if (outcome.kind !== 'answered') return problem(outcome);
  const { answer } = outcome;
  if (answer.status === 'later') return problem({ kind: 'failed', reference: answer.reference });
  if (answer.status !== 'rejected') return { kind: 'receipt', receipt: answer.receipt };
  const { reason, fields = {} } = answer;
  if (reason !== 'invalid') return problem({ kind: reason });
  // A refusal that names no field would leave the person with a form that looks right.
  return Object.keys(fields).length > 0
    ? { kind: 'errors', errors: fields }
    : problem({ kind: 'failed' });
}
