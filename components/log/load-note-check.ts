import type { checkNote } from '#domain/check-note.ts';
import type { guardText } from '#domain/guard/guard-text.ts';

export type CheckNote = typeof checkNote;
export type GuardText = typeof guardText;

/**
 * The check of a note, as the server makes it, loaded apart: the guard's tables weigh more than the
 * form, and most cases have no note. Undefined where it can't be had: then no note is kept.
 */
export async function loadNoteCheck(): Promise<CheckNote | undefined> {
  try {
    return (await import('#domain/check-note.ts')).checkNote;
  } catch {
    return undefined;
  }
}

/** As `loadNoteCheck`, for a note that is being typed. */
export async function loadGuard(): Promise<GuardText | undefined> {
  try {
    return (await import('#domain/guard/guard-text.ts')).guardText;
  } catch {
    return undefined;
  }
}
