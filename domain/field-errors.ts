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

/** The same errors as those of a part of something larger: `note` under `fields` is `fields.note`. */
export const under = (part: string, errors: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).map(([path, words]) => [`${part}.${path}`, words]));

/** The reverse of `under`; an error outside of the part keeps its path. */
export const within = (part: string, errors: FieldErrors): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).map(([path, words]) => [
      path.startsWith(`${part}.`) ? path.slice(part.length + 1) : path,
      words,
    ]),
  );
