import { v7 } from 'uuid';
import * as z from 'zod/mini';
import type { CaseItem } from '#domain/sync/case-item.ts';
import { type ItemAnswer, SyncAnswer, type SyncBatch } from '#domain/sync/sync-batch.ts';
import { payloadHash } from './payload-hash.ts';

export type SendOutcome =
  | { readonly kind: 'answered'; readonly answer: ItemAnswer }
  /** Somebody else is signed in than the person whose change this is. */
  | { readonly kind: 'signed-out' | 'other-person' }
  /** No answer, or one that isn't the server's: a time-out, a captive portal, a redirect. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed'; readonly reference?: string };

const timeoutMilliseconds = 15_000;
const networkSignInRequired = 511;

const Failure = z.object({
  error: z.optional(z.string()),
  reference: z.optional(z.string().check(z.maxLength(64))),
});

/**
 * Sends one change of one person; never throws. Sending the same item again is harmless, so
 * everything but `answered` may simply be tried again.
 */
export async function sendItem(personId: string, item: CaseItem): Promise<SendOutcome> {
  const build = process.env.ANGIOLOG_BUILD ?? '';
  const batch: SyncBatch = { personId, build, items: [{ itemId: v7(), item }] };
  try {
    const response = await fetch('/api/v1/sync', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(batch),
      redirect: 'error',
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    return await readOutcome(response, batch);
  } catch {
    return { kind: 'unreachable' };
  }
}

async function readOutcome(response: Response, batch: SyncBatch): Promise<SendOutcome> {
  if (response.status === networkSignInRequired) return { kind: 'unreachable' };
  const body = await readJson(response);
  if (!response.ok) return readFailure(response, body);
  const parsed = z.safeParse(SyncAnswer, body);
  const [answer, ...more] = parsed.success ? parsed.data.answers : [];
  const [sent] = batch.items;
  if (!sent || !answer || more.length > 0 || answer.itemId !== sent.itemId) {
    return { kind: 'unreachable' };
  }
  return (await isOurs(sent.item, answer)) ? { kind: 'answered', answer } : { kind: 'unreachable' };
}

/** A receipt repeats the hash of what was sent: a page of another network can't. */
async function isOurs(item: unknown, answer: ItemAnswer): Promise<boolean> {
  if (answer.status === 'rejected' || answer.status === 'later') return true;
  const own = await payloadHash(item);
  return own === undefined || own === answer.receipt.payloadHash;
}

/** A page of someone else's network also answers 403 or 404: only JSON or a 5xx is our side's failure. */
function readFailure({ status }: Response, body: unknown): SendOutcome {
  if (status === 401) return { kind: 'signed-out' };
  const failure = z.safeParse(Failure, body);
  if (!failure.success) return status >= 500 ? { kind: 'failed' } : { kind: 'unreachable' };
  if (failure.data.error === 'other-person') return { kind: 'other-person' };
  return { kind: 'failed', reference: failure.data.reference };
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
