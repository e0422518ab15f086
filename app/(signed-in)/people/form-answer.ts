import type { FormState } from '#components/people/form-state.ts';
import { oldSignIn } from '#components/people/problem-notice.tsx';
import { within } from '#domain/field-errors.ts';
import type { Result } from '#server/result.ts';

export const refusals = {
  'signed-out': 'You are signed out. Nothing was changed. Sign in and try once more.',
  forbidden:
    'You can’t do this for that role or program. Nothing was changed. Ask the department administrator.',
  'not-found': 'It isn’t there any more, or isn’t yours to change. Nothing was changed.',
  stale: 'Someone changed this in the meantime. Nothing was changed. Reload the page to see it.',
  conflict: 'Something else stands in the way. Nothing was changed. Reload the page and try again.',
  locked: 'This is locked. Nothing was changed.',
  'step-up': oldSignIn,
} as const;

const checkEntries = 'Nothing was changed yet. Check the entries below.';

/** The text of each entry of a form that isn't a file. */
export function entriesOf(form: FormData): Record<string, string> {
  const entries = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, value.trim()]));
}

/**
 * What a form shows of a result: what was done, or the refusal in words with what was typed. `part`
 * is where the form's fields lie in the verb's input.
 */
export function answerOf<T>(
  result: Result<T>,
  said: string,
  form: FormData,
  part?: string,
): FormState {
  if (result.ok) return { key: crypto.randomUUID(), said };
  const entered = entriesOf(form);
  if (result.refusal !== 'invalid') return { problem: refusals[result.refusal], entered };
  const errors = part ? within(part, result.fields) : result.fields;
  return { problem: checkEntries, errors, entered };
}
