import type { SyncAnswer } from '#domain/sync/sync-batch.ts';
import { nextBatch } from './next-batch.ts';
import type { OutboxRow, OutboxState } from './outbox-row.ts';
import type { PhoneDatabase } from './phone-database.ts';
import { only, type ReadTx, type WriteTx } from './phone-schema.ts';
import { type SettleContext, settleRow } from './settle-row.ts';

/** All rows in the order in which they were written. */
export const rowsInOrder = (tx: ReadTx | WriteTx): Promise<OutboxRow[]> =>
  tx.objectStore('outbox').index('byPlace').getAll();

/** One after the other: a put that throws at once would leave its siblings' failures to nobody. */
async function put(tx: WriteTx, rows: readonly OutboxRow[]) {
  for (const row of rows) await tx.objectStore('outbox').put(row);
}

/**
 * Notes which store answers. In another one than before, receipts of the old one prove nothing: what
 * they stand for is queued again, and the next pull fetches everything. True where it is another.
 */
export async function enterEpoch(tx: WriteTx, epoch: string): Promise<boolean> {
  const meta = (await tx.objectStore('meta').get(only)) ?? {};
  if (meta.epoch === epoch) return false;
  const { cursor: _, ...rest } = meta;
  await tx.objectStore('meta').put({ ...rest, epoch }, only);
  const outdated = (await rowsInOrder(tx)).filter(
    ({ state, receiptEpoch }) => state === 'acknowledged' && receiptEpoch !== epoch,
  );
  await put(
    tx,
    outdated.map((row) => ({ ...row, state: 'queued', attempts: 0, nextAt: 0 })),
  );
  return meta.epoch !== undefined;
}

/** Takes the next rows in hand: they are marked before they leave. Rows of another person stay. */
export function claimBatch(
  database: PhoneDatabase,
  now: number,
  most: number,
): Promise<OutboxRow[]> {
  return database.write(async (tx) => {
    const own = (await rowsInOrder(tx)).filter(({ personId }) => personId === database.personId);
    const claimed = nextBatch(own, now, most).map((row): OutboxRow => {
      return { ...row, state: 'sending', attempts: row.attempts + 1 };
    });
    await put(tx, claimed);
    return claimed;
  });
}

export interface Settled {
  readonly acknowledged: number;
  readonly rejected: number;
  readonly epochChanged: boolean;
}

/** Writes what a whole answer says of the rows that were sent, and of the store that gave it. */
export function settleBatch(
  database: PhoneDatabase,
  sent: readonly OutboxRow[],
  { epoch, answers }: SyncAnswer,
  context: Omit<SettleContext, 'epoch'>,
): Promise<Settled> {
  const sentIds = new Set(sent.map(({ itemId }) => itemId));
  return database.write(async (tx) => {
    const epochChanged = await enterEpoch(tx, epoch);
    const rows = (await rowsInOrder(tx))
      .filter(({ itemId, state }) => sentIds.has(itemId) || state === 'needs-sign-in')
      .map((row): OutboxRow => {
        // After an answer somebody is signed in: what waited for that waits no longer.
        if (!sentIds.has(row.itemId)) return { ...row, state: 'queued' };
        const own = answers.find(({ itemId }) => itemId === row.itemId);
        return settleRow(row, own, { ...context, epoch });
      });
    await put(tx, rows);
    const count = (state: OutboxState) => rows.filter((row) => row.state === state).length;
    return { acknowledged: count('acknowledged'), rejected: count('rejected'), epochChanged };
  });
}

/** Puts rows in a state from some of the others; a receipt that came in meanwhile stands. */
export function moveRows(
  database: PhoneDatabase,
  from: readonly OutboxState[],
  change: (row: OutboxRow) => OutboxRow,
): Promise<void> {
  return database.write(async (tx) => {
    const moved = (await rowsInOrder(tx)).filter(({ state }) => from.includes(state));
    await put(tx, moved.map(change));
  });
}

/** Rows that a tab had in hand when it ended, or that waited for a sign-in, are queued again. */
export const queueAgain = (database: PhoneDatabase) =>
  moveRows(database, ['sending', 'needs-sign-in'], (row) => ({ ...row, state: 'queued' }));
