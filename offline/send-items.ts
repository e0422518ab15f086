import * as z from 'zod/mini';
import type { CaseItem } from '#domain/procedure-case.ts';
import { FailureAnswer, type ItemAnswer, SyncAnswers } from './item-answer.ts';
import { receiptMatches } from './receipt-matches.ts';

export type SendOutcome =
  | { readonly kind: 'answered'; readonly answers: readonly ItemAnswer[] }
  | { readonly kind: 'signed-out' }
  /** No answer, or one that isn't the server's: a time-out, a captive portal, a redirect. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed'; readonly reference?: string };

const timeoutMilliseconds = 15_000;
const networkSignInRequired = 511;

/**
 * Sends changes; never throws. Sending the same items again is harmless, so everything but `answered`
 * may simply be tried again. Answers stand in the order of the items.
 */
export async function sendItems(items: readonly CaseItem[]): Promise<SendOutcome> {
  try {
    const response = await fetch('/api/v1/sync', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ items }),
      redirect: 'error',
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    return await readOutcome(response, items);
  } catch {
    return { kind: 'unreachable' };
  }
}

async function readOutcome(response: Response, items: readonly CaseItem[]): Promise<SendOutcome> {
  if (response.status === 401) return { kind: 'signed-out' };
  if (response.status === networkSignInRequired) return { kind: 'unreachable' };
  const body = await readJson(response);
  if (!response.ok) return readFailure(response, body);
  const parsed = z.safeParse(SyncAnswers, body);
  if (!parsed.success || parsed.data.answers.length !== items.length) {
    return { kind: 'unreachable' };
  }
  const { answers } = parsed.data;
  const matches = await Promise.all(
    items.map((item, place) => {
      const answer = answers[place];
      return answer ? receiptMatches(item, answer) : false;
    }),
  );
  return matches.every(Boolean) ? { kind: 'answered', answers } : { kind: 'unreachable' };
}

/** A page of someone else's network also answers 403 or 404: only JSON or a 5xx is our side's failure. */
function readFailure(response: Response, body: unknown): SendOutcome {
  const failure = z.safeParse(FailureAnswer, body);
  if (failure.success) return { kind: 'failed', reference: failure.data.reference };
  return response.status >= 500 ? { kind: 'failed' } : { kind: 'unreachable' };
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
