import type { OwnLog, StoredCase } from '#domain/sync/own-log.ts';
import { type KeptReference, keepReference } from './department-uses.ts';
import { enterEpoch, rowsInOrder } from './outbox.ts';
import type { PhoneDatabase } from './phone-database.ts';
import { only, type WriteTx } from './phone-schema.ts';
import type { PullOutcome, Transport } from './transport.ts';

/** How long the phone keeps what could bring a case back after a restore. */
const receiptDays = 30;
const dayMilliseconds = 24 * 60 * 60_000;

/**
 * Receipts age by the server's clock alone, which the cursor carries: by the phone's, a wrong year
 * would throw them away. Rejected items go once the item that took their place has gone.
 */
async function ageReceipts(tx: WriteTx, serverNow: string) {
  const outbox = tx.objectStore('outbox');
  const rows = await rowsInOrder(tx);
  const ids = new Set(rows.map(({ itemId }) => itemId));
  for (const row of rows) {
    const { itemId, state, acknowledgedAt, supersededBy } = row;
    const age = Date.parse(serverNow) - Date.parse(acknowledgedAt ?? serverNow);
    if (supersededBy ? !ids.has(supersededBy) : age > receiptDays * dayMilliseconds) {
      if (supersededBy || state === 'acknowledged') await outbox.delete(itemId);
    } else if (state === 'acknowledged' && !acknowledgedAt) {
      await outbox.put({ ...row, acknowledgedAt: serverNow });
    }
  }
}

async function replaceCases(tx: WriteTx, { complete, cases }: OwnLog) {
  const store = tx.objectStore('cases');
  if (complete) await store.clear();
  for (const one of cases) await store.put(one);
}

/**
 * Keeps what the server told. False where it told only what changed since a cursor of another store:
 * then nothing of it is used, and the next pull fetches everything.
 */
export function keepOwnLog(database: PhoneDatabase, log: OwnLog): Promise<boolean> {
  return database.write(async (tx) => {
    const meta = await tx.objectStore('meta').get(only);
    await enterEpoch(tx, log.epoch);
    if (!log.complete && meta?.epoch !== log.epoch) return false;
    await replaceCases(tx, log);
    await keepReference(tx, log.reference);
    const { epoch, cursor } = log;
    await tx.objectStore('meta').put({ epoch, cursor }, only);
    await ageReceipts(tx, cursor);
    return true;
  });
}

export type PullResult =
  | Exclude<PullOutcome, { kind: 'answered' }>
  | { readonly kind: 'pulled' }
  /** Somebody else is signed in on this phone; nothing of theirs was kept here. */
  | { readonly kind: 'other-log'; readonly log: OwnLog };

/** Fetches what changed and keeps it; everything, where the server's store is another than before. */
export async function pullOwnLog(
  database: PhoneDatabase,
  transport: Transport,
): Promise<PullResult> {
  const meta = await database.read((tx) => tx.objectStore('meta').get(only));
  for (const since of [meta?.cursor, undefined]) {
    const outcome = await transport.pull(since);
    if (outcome.kind !== 'answered') return outcome;
    const { log } = outcome;
    if (log.reference.personId !== database.personId) return { kind: 'other-log', log };
    if (await keepOwnLog(database, log)) return { kind: 'pulled' };
  }
  return { kind: 'unreachable' };
}

export interface OwnLogOnPhone {
  readonly reference: KeptReference | undefined;
  readonly cases: readonly StoredCase[];
}

export const readOwnLog = (database: PhoneDatabase): Promise<OwnLogOnPhone> =>
  database.read(async (tx) => {
    const [reference, cases] = await Promise.all([
      tx.objectStore('reference').get(only),
      tx.objectStore('cases').getAll(),
    ]);
    return { reference, cases };
  });

/** At sign-out: what the server has anyway. Unsent changes and receipts stay. */
export const forgetOwnLog = (database: PhoneDatabase): Promise<void> =>
  database.write(async (tx) => {
    const { cursor: _, ...meta } = (await tx.objectStore('meta').get(only)) ?? {};
    await tx.objectStore('meta').put(meta, only);
    await tx.objectStore('cases').clear();
    await tx.objectStore('reference').clear();
  });
