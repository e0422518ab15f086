import type { checkCase } from '#domain/check-case.ts';
import type { guardText } from '#domain/guard/guard-text.ts';

export type CheckCase = typeof checkCase;
export type GuardText = typeof guardText;

/**
 * The checks of the domain, loaded apart: the guard's tables weigh more than the form, and nobody needs
 * them before something is chosen. Undefined when they can't be had: the server checks all the same.
 */
export async function loadCheckCase(): Promise<CheckCase | undefined> {
  try {
    return (await import('#domain/check-case.ts')).checkCase;
  } catch {
    return undefined;
  }
}

/** As `loadCheckCase`, for a note that is being typed. */
export async function loadGuard(): Promise<GuardText | undefined> {
  try {
    return (await import('#domain/guard/guard-text.ts')).guardText;
  } catch {
    return undefined;
  }
}
