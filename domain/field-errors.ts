import type * as z from 'zod/mini';

/** One sentence a field, keyed by its path: `performedOn`, `procedures.0.code`. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The first sentence for each field that a schema refused. */
export function fieldErrors(error: z.core.$ZodError): FieldErrors {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.join('.');
    errors[path] ??= issue.message;
  }
  return errors;
}
