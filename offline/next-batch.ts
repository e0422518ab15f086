import { batchBytes, itemsABatch, type SentItem } from '#domain/sync/sync-batch.ts';
import { isDue } from './back-off.ts';
import { isUnsent, type OutboxRow } from './outbox-row.ts';

const envelopeBytes = 256;
const encoder = new TextEncoder();

export const sentItem = ({ itemId, payload }: OutboxRow): SentItem => ({ itemId, item: payload });

const bytesOf = (row: OutboxRow) => encoder.encode(JSON.stringify(sentItem(row))).length + 1;

/**
 * `sending` rows are taken as well: whoever looks holds the lock, so their tab is gone; and where
 * there is no lock, sending twice is harmless.
 */
const canGo = ({ state, nextAt }: OutboxRow, now: number) =>
  (state === 'queued' || state === 'sending' || state === 'needs-update') && isDue(nextAt, now);

/** The first unsent item of each case whose time has come: what follows it waits for its receipt. */
function firstOfEachCase(rows: readonly OutboxRow[], now: number): OutboxRow[] {
  const cases = new Set<string>();
  return rows.filter((row) => {
    if (!isUnsent(row) || cases.has(row.caseId)) return false;
    cases.add(row.caseId);
    return canGo(row, now);
  });
}

/** Those that break the server on their own come one at a time, once nothing else is due. */
function candidates(rows: readonly OutboxRow[], now: number): OutboxRow[] {
  const due = firstOfEachCase(rows, now);
  const sound = due.filter(({ suspect }) => !suspect);
  if (sound.length > 0) return sound;
  return due.toSorted((one, other) => one.attempts - other.attempts).slice(0, 1);
}

/**
 * What to send next: in order within a case, cases independent of each other.
 * @param rows all rows, in order
 * @param now milliseconds of the phone's clock
 * @param most items, at most 50; less while a batch is taken apart to find the item that breaks it
 */
export function nextBatch(rows: readonly OutboxRow[], now: number, most: number): OutboxRow[] {
  const batch: OutboxRow[] = [];
  let bytes = envelopeBytes;
  for (const row of candidates(rows, now)) {
    bytes += bytesOf(row);
    const full = batch.length >= Math.min(most, itemsABatch) || bytes > batchBytes;
    if (full && batch.length > 0) break;
    batch.push(row);
  }
  return batch;
}
