import * as z from 'zod/mini';
import { checkCase } from '#domain/check-case.ts';
import { type FieldErrors, fieldErrors } from '#domain/field-errors.ts';
import { CaseFields } from '#domain/procedure-case.ts';
import type { DraftFields } from './draft.ts';
import type { CheckNote } from './load-note-check.ts';
import type { LogMode, LogReference } from './log-reference.ts';

export type CheckedDraft =
  | { readonly ok: true; readonly fields: CaseFields }
  | { readonly ok: false; readonly errors: FieldErrors };

const choices = ['performedOn', 'attendingId', 'siteId'] as const;
const uncheckedNote = "The note can't be checked right now. Try again, or save without it.";

/** Nothing chosen is a missing answer, not a malformed one: it gets the sentence that says so. */
function withoutEmptyChoices(fields: DraftFields) {
  const stated: Record<string, unknown> = { ...fields };
  for (const key of choices) if (!stated[key]) delete stated[key];
  return stated;
}

/**
 * The server's own checks, made before anything is kept; each field at fault has one sentence. A note
 * that can't be checked is not kept: no unguarded text reaches a disk.
 */
export function checkDraft(
  draft: DraftFields,
  reference: LogReference,
  mode: LogMode,
  checkNote: CheckNote | undefined,
): CheckedDraft {
  const parsed = z.safeParse(CaseFields, withoutEmptyChoices(draft));
  if (!parsed.success) return { ok: false, errors: fieldErrors(parsed.error) };
  const fields = parsed.data;
  const note = noteFault(fields.note, checkNote);
  const errors = {
    ...checkCase(fields, caseContext(reference, mode)),
    ...(note ? { note } : {}),
  };
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, fields };
}

function noteFault(note: string, checkNote: CheckNote | undefined): string | undefined {
  if (note === '') return undefined;
  return checkNote ? checkNote(note) : uncheckedNote;
}

function caseContext({ sites, attendings, ...days }: LogReference, mode: LogMode) {
  const siteIds = new Set(sites.map(({ id }) => id));
  const attendingIds = new Set(attendings.map(({ id }) => id));
  if (mode.kind === 'amend') {
    // Who has left since stays right for a case that they did.
    siteIds.add(mode.fields.siteId);
    attendingIds.add(mode.fields.attendingId);
  }
  return { ...days, siteIds, attendingIds };
}
