import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CaseItem } from '#domain/sync/case-item.ts';
import { payloadText } from '#domain/sync/payload-text.ts';
import { type ItemAnswer, SyncAnswer } from '#domain/sync/sync-batch.ts';
import { type Post, post } from './post.ts';

export type LogItem = Extract<CaseItem, { op: 'log' }>;
type Receipted = Extract<ItemAnswer, { status: 'accepted' | 'replayed' }>;
export type Receipt = Receipted['receipt'];

/** Counts of all phones together. */
export interface Traffic {
  requests: number;
  /** Requests without a whole answer: cut, refused or out of time. */
  unanswered: number;
  /** Answers that say "try later": HTTP 503, or `later` for an item. */
  later: number;
  replayed: number;
}

export const noTraffic = (): Traffic => ({ requests: 0, unanswered: 0, later: 0, replayed: 0 });

export interface SyncPhone {
  readonly to: Post;
  readonly personId: string;
  readonly items: readonly LogItem[];
  /** How many items the next request takes along. */
  readonly batch: () => number;
  /** Milliseconds to wait after a failure. */
  readonly backOff: () => number;
  readonly traffic: Traffic;
  readonly onReceipt: (receipt: Receipt, status: Receipted['status']) => void;
  /** What is sent for an item; anything but the item itself breaks the contract on purpose. */
  readonly asSent?: (item: LogItem) => LogItem;
}

export const hashOf = (item: CaseItem) =>
  createHash('sha256').update(payloadText(item)).digest('hex');

/** The answers of a batch, or null where nothing that can be believed came back. */
async function ask(phone: SyncPhone, items: readonly LogItem[]): Promise<SyncAnswer | null> {
  const { to, personId, traffic } = phone;
  const sent = items.map((item) => ({ itemId: item.id, item }));
  traffic.requests += 1;
  const body = JSON.stringify({ personId, build: 'set', items: sent });
  const answer = await post(to, body).catch(() => null);
  if (!answer) traffic.unanswered += 1;
  else if (answer.status === 503) traffic.later += 1;
  else if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.text.slice(0, 200)}`);
  else return SyncAnswer.parse(JSON.parse(answer.text));
  return null;
}

/** True where the answer is a receipt for just this item. */
function isReceipted(phone: SyncPhone, item: LogItem, answer: ItemAnswer): boolean {
  if (answer.itemId !== item.id) throw new Error('Answers out of order.');
  if (answer.status === 'rejected') throw new Error(`Rejected: ${JSON.stringify(answer)}`);
  if (answer.status === 'later') {
    phone.traffic.later += 1;
    return false;
  }
  const { receipt, status } = answer;
  if (receipt.id !== item.id || receipt.payloadHash !== hashOf(item))
    throw new Error(`A receipt of something else: ${receipt.id}`);
  if (status === 'replayed') phone.traffic.replayed += 1;
  phone.onReceipt(receipt, status);
  return true;
}

/**
 * Sends all items in order until each has a receipt that matches id and hash, the same items under
 * the same ids at each try. The tests' own small client of the sync contract.
 * @throws Error at any answer that the contract doesn't foresee for a well-formed item.
 */
export async function syncAll(phone: SyncPhone): Promise<void> {
  let queue = [...phone.items];
  while (queue.length > 0) {
    const batch = queue.slice(0, phone.batch());
    const items = batch.map((item) => phone.asSent?.(item) ?? item);
    const answer = await ask(phone, items);
    const done = new Set<LogItem>();
    for (const [nth, one] of (answer?.answers ?? []).entries()) {
      const [held, item] = [batch[nth], items[nth]];
      if (held && item && isReceipted(phone, item, one)) done.add(held);
    }
    queue = queue.filter((item) => !done.has(item));
    if (done.size === 0) await pause(phone.backOff());
  }
}
