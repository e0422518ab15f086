import * as z from 'zod/mini';
import type { DepartmentUses } from '#domain/sync/department-uses.ts';
import type { OwnLog } from '#domain/sync/own-log.ts';
import type { SyncAnswer, SyncBatch } from '#domain/sync/sync-batch.ts';
import { longestWaitMilliseconds } from './back-off.ts';
import { readOwnLogAnswer } from './read-own-log-answer.ts';
import { readSyncAnswer } from './read-sync-answer.ts';
import { readUsesAnswer } from './read-uses-answer.ts';

export type NoAnswer =
  | { readonly kind: 'signed-out' }
  /** Nothing came back that is the server's: a time-out, a captive portal, a redirect. */
  | { readonly kind: 'unreachable' }
  /** The server is there and couldn't; `waitMilliseconds` is what it asks for. */
  | {
      readonly kind: 'failed';
      readonly status: number;
      readonly waitMilliseconds?: number;
      readonly reference?: string;
    };

export type SendOutcome =
  | { readonly kind: 'answered'; readonly answer: SyncAnswer }
  /** Somebody else is signed in; nothing was stored. */
  | { readonly kind: 'other-person' }
  | NoAnswer;

export type PullOutcome =
  | { readonly kind: 'answered'; readonly log: OwnLog }
  /** Who is signed in has no log of their own. */
  | { readonly kind: 'not-a-resident' }
  | NoAnswer;

/** The ways to the server. None ever rejects. */
export interface Transport {
  send(batch: SyncBatch): Promise<SendOutcome>;
  /** @param since the cursor of an earlier answer; everything without one */
  pull(since: string | undefined): Promise<PullOutcome>;
  /** What the department logs; undefined where nothing came of asking. */
  uses(): Promise<DepartmentUses | undefined>;
}

const timeoutMilliseconds = 15_000;
const networkSignInRequired = 511;

const Refusal = z.object({
  error: z.optional(z.string().check(z.maxLength(200))),
  reference: z.optional(z.string().check(z.maxLength(64))),
});

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly waitMilliseconds: number | undefined;
}

/** Seconds, or a date to be held against the server's own, for the phone's clock may be wrong. */
function waitOf({ headers }: Response): number | undefined {
  const wish = headers.get('retry-after');
  if (!wish) return undefined;
  const milliseconds = /^\d+$/.test(wish)
    ? Number(wish) * 1_000
    : Date.parse(wish) - Date.parse(headers.get('date') ?? '');
  return milliseconds > 0 ? Math.min(milliseconds, longestWaitMilliseconds) : undefined;
}

async function ask(path: string, init: RequestInit): Promise<Answer | undefined> {
  try {
    const response = await fetch(path, {
      ...init,
      redirect: 'error',
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    const text = await response.text();
    return { status: response.status, body: readJson(text), waitMilliseconds: waitOf(response) };
  } catch {
    return undefined;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A page of someone else's network answers 401, 403 or 404 as well: only our JSON or a 5xx is ours. */
function refusalOf({ status, body, waitMilliseconds }: Answer): NoAnswer & { error?: string } {
  const refusal = z.safeParse(Refusal, body);
  const { error, reference } = refusal.success ? refusal.data : {};
  if (status === networkSignInRequired || status < 400) return { kind: 'unreachable' };
  if (status < 500 && status !== 429 && error === undefined) return { kind: 'unreachable' };
  if (status === 401) return { kind: 'signed-out' };
  return { kind: 'failed', status, waitMilliseconds, reference, error };
}

async function send(batch: SyncBatch): Promise<SendOutcome> {
  const answer = await ask('/api/v1/sync', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(batch),
  });
  if (!answer) return { kind: 'unreachable' };
  const read = answer.status === 200 ? readSyncAnswer(answer.body) : undefined;
  if (read) return { kind: 'answered', answer: read };
  const refusal = refusalOf(answer);
  return refusal.error === 'other-person' ? { kind: 'other-person' } : refusal;
}

async function pull(since: string | undefined): Promise<PullOutcome> {
  const query = since === undefined ? '' : `?${new URLSearchParams({ since })}`;
  const answer = await ask(`/api/v1/own${query}`, { headers: { accept: 'application/json' } });
  if (!answer) return { kind: 'unreachable' };
  const log = answer.status === 200 ? readOwnLogAnswer(answer.body) : undefined;
  if (log) return { kind: 'answered', log };
  const refusal = refusalOf(answer);
  const forbidden = refusal.kind === 'failed' && refusal.status === 403;
  return forbidden ? { kind: 'not-a-resident' } : refusal;
}

async function uses(): Promise<DepartmentUses | undefined> {
  const answer = await ask('/api/v1/uses', { headers: { accept: 'application/json' } });
  return answer?.status === 200 ? readUsesAnswer(answer.body) : undefined;
}

/** Over `fetch`: no redirects, no caches, 15 s. */
export const fetchTransport: Transport = { send, pull, uses };
