import * as z from 'zod/mini';
import { checkCase } from '#domain/check-case.ts';
import { type FieldErrors, fieldErrors } from '#domain/field-errors.ts';
import { CaseFields } from '#domain/procedure-case.ts';
import type { DraftFields } from './draft.ts';
import type { LogMode, LogReference } from './log-reference.ts';

export type CheckedDraft =
  | { readonly ok: true; readonly fields: CaseFields }
  | { readonly ok: false; readonly errors: FieldErrors };

const choices = ['performedOn', 'attendingId', 'siteId'] as const;

/** Nothing chosen is a missing answer, not a malformed one: it gets the sentence that says so. */
function withoutEmptyChoices(fields: DraftFields) {
  const stated: Record<string, unknown> = { ...fields };
  for (const key of choices) if (!stated[key]) delete stated[key];
  return stated;
}

/** The server's own checks, made before anything is sent; each field at fault has one sentence. */
export function checkDraft(
  fields: DraftFields,
  reference: LogReference,
  mode: LogMode = { kind: 'log' },
): CheckedDraft {
  const parsed = z.safeParse(CaseFields, withoutEmptyChoices(fields));
  if (!parsed.success) return { ok: false, errors: fieldErrors(parsed.error) };
  // Who has left since stays right for a case that they did.
  const kept = mode.kind === 'amend' ? [mode.fields] : [];
  const errors = checkCase(parsed.data, {
    ...reference,
    attendingIds: new Set([...reference.attendings, ...kept.map(attendingOf)].map(({ id }) => id)),
    siteIds: new Set([...reference.sites, ...kept.map(siteOf)].map(({ id }) => id)),
  });
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, fields: parsed.data };
}

const attendingOf = (fields: CaseFields) => ({ id: fields.attendingId as string });
const siteOf = (fields: CaseFields) => ({ id: fields.siteId as string });
