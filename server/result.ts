import type { FieldErrors } from '#domain/field-errors.ts';

/** Expected answers that aren't a success; anything else is a bug and throws. */
export type Refusal =
  | {
      readonly refusal:
        | 'signed-out'
        | 'forbidden'
        | 'not-found'
        | 'conflict'
        | 'stale'
        | 'locked'
        | 'step-up';
    }
  | { readonly refusal: 'invalid'; readonly fields: FieldErrors };

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & Refusal);

type Plain = Exclude<Refusal['refusal'], 'invalid'>;

export const refuse = (refusal: Plain): Refusal => ({ refusal });
export const refuseFields = (fields: FieldErrors): Refusal => ({ refusal: 'invalid', fields });
