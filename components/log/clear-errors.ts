import type { FieldErrors } from '#domain/field-errors.ts';
import type { FieldChange } from './draft.ts';

/** The errors that still stand after a change: what was just changed is no longer at fault. */
export function clearErrors(errors: FieldErrors, change: FieldChange): FieldErrors {
  const changed = change.kind === 'set' ? Object.keys(change.fields) : ['procedures'];
  const kept = Object.entries(errors).filter(
    ([path]) => !changed.some((field) => path === field || path.startsWith(`${field}.`)),
  );
  return Object.fromEntries(kept);
}
