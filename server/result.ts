import type { FieldErrors } from '#domain/field-errors.ts';

/** Expected answers that aren't a success; anything else is a bug and throws. */
export type Refusal =
  | { readonly refusal: 'signed-out' | 'forbidden' | 'not-found' | 'conflict' | 'locked' }
  | { readonly refusal: 'invalid'; readonly fields: FieldErrors }
  | { readonly refusal: 'stale'; readonly current: unknown };

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & Refusal);

type Plain = Exclude<Refusal['refusal'], 'invalid' | 'stale'>;

export const refuse = (refusal: Plain): Refusal => ({ refusal });
export const refuseFields = (fields: FieldErrors): Refusal => ({ refusal: 'invalid', fields });
/** `current` is what stands now, for the person to compare. */
export const refuseStale = (current: unknown): Refusal => ({ refusal: 'stale', current });
