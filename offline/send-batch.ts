import type { SyncBatch } from '#domain/sync/sync-batch.ts';
import { sentItem } from './next-batch.ts';
import { claimBatch, moveRows, type Settled, settleBatch } from './outbox.ts';
import type { OutboxRow } from './outbox-row.ts';
import type { PhoneDatabase } from './phone-database.ts';
import type { PhonePorts } from './phone-ports.ts';
import { later } from './settle-row.ts';
import type { SendOutcome } from './transport.ts';

export type SendPorts = Pick<PhonePorts, 'transport' | 'build' | 'now' | 'random'>;

/** What one batch came to. */
export type Step =
  | { readonly kind: 'empty' | 'unreachable' | 'signed-out' | 'other-person' }
  | ({ readonly kind: 'settled' } & Settled)
  | (Extract<SendOutcome, { kind: 'failed' }> & { readonly items: number });

const queued = (code: string) => (row: OutboxRow) =>
  ({ ...row, state: 'queued', lastCode: code }) satisfies OutboxRow;

/** A busy server says nothing about an item; any other refusal of an item on its own is about it. */
export const isAboutItems = (status: number) => status !== 429 && status !== 503;

async function giveBack(
  database: PhoneDatabase,
  sent: readonly OutboxRow[],
  outcome: Exclude<SendOutcome, { kind: 'answered' }>,
  ports: SendPorts,
): Promise<Step> {
  if (outcome.kind === 'signed-out') {
    await moveRows(database, ['queued', 'sending'], (row) => ({ ...row, state: 'needs-sign-in' }));
    return outcome;
  }
  if (outcome.kind !== 'failed') {
    await moveRows(database, ['sending'], queued(outcome.kind));
    return outcome;
  }
  const code = `${outcome.status}`;
  const alone = sent.length === 1 && isAboutItems(outcome.status);
  const context = { now: ports.now(), random: ports.random };
  await moveRows(database, ['sending'], (row) =>
    alone && row.itemId === sent[0]?.itemId
      ? { ...later(row, code, context), suspect: true }
      : queued(code)(row),
  );
  return { ...outcome, items: sent.length };
}

/**
 * Sends the next batch of at most so many items, and writes what came of it. Nothing leaves the
 * outbox but by a receipt that matches. Rejects where the phone's storage does.
 */
export async function sendBatch(
  database: PhoneDatabase,
  ports: SendPorts,
  most: number,
  onSending: () => void,
): Promise<Step> {
  const sent = await claimBatch(database, ports.now(), most);
  if (sent.length === 0) return { kind: 'empty' };
  onSending();
  const { personId } = database;
  const batch: SyncBatch = { personId, build: ports.build, items: sent.map(sentItem) };
  const outcome = await ports.transport.send(batch);
  if (outcome.kind !== 'answered') return giveBack(database, sent, outcome, ports);
  const context = { now: ports.now(), random: ports.random };
  const settled = await settleBatch(database, sent, outcome.answer, context);
  return { kind: 'settled', ...settled };
}
