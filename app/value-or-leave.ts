import { notFound, redirect } from 'next/navigation';
import type { Result } from '#server/result.ts';

/**
 * The value of a result, or the way out: to the sign-in, or to "not found" — the same page for what
 * is out of reach as for what doesn't exist.
 */
export function valueOrLeave<T>(result: Result<T>, here: string): T {
  if (result.ok) return result.value;
  if (result.refusal === 'signed-out') redirect(`/sign-in?next=${encodeURIComponent(here)}`);
  notFound();
}
