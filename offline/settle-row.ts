import type { ItemAnswer } from '#domain/sync/sync-batch.ts';
import { backOff } from './back-off.ts';
import { isLive, type OutboxRow } from './outbox-row.ts';

export interface SettleContext {
  /** Milliseconds of the phone's clock. */
  readonly now: number;
  readonly random: () => number;
  readonly epoch: string;
}

/** A newer server may know the item's version; the person has nothing to do. */
const updateWaitMilliseconds = 30 * 60_000;

/** After a restore an item may come before another phone's that it builds on: so often it tries again. */
const patience = 12;

export const later = (
  row: OutboxRow,
  code: string,
  { now, random }: Omit<SettleContext, 'epoch'>,
) =>
  ({
    ...row,
    state: 'queued',
    nextAt: now + backOff(row.attempts, random),
    lastCode: code,
  }) satisfies OutboxRow;

type Rejected = Extract<ItemAnswer, { status: 'rejected' }>;

function rejected(row: OutboxRow, { reason, fields }: Rejected, context: SettleContext): OutboxRow {
  if (reason === 'unknown-version') {
    const nextAt = context.now + updateWaitMilliseconds;
    return { ...row, state: 'needs-update', reason, nextAt, lastCode: reason };
  }
  const builtOnMissing = reason === 'stale' || reason === 'not-found';
  if (row.receipt && builtOnMissing && row.attempts < patience) return later(row, reason, context);
  return { ...row, state: 'rejected', reason, fieldErrors: fields, lastCode: reason };
}

/**
 * What an answer makes of a row. Only a receipt with the case's id and the payload's hash is one;
 * whatever else was answered, the row stays to be sent again. What has a receipt keeps it.
 */
export function settleRow(
  row: OutboxRow,
  answer: ItemAnswer | undefined,
  context: SettleContext,
): OutboxRow {
  if (!isLive(row) || row.state === 'acknowledged') return row;
  if (!answer) return later(row, 'no-answer', context);
  if (answer.status === 'later') return later(row, answer.reference, context);
  if (answer.status === 'rejected') return rejected(row, answer, context);
  const { receipt } = answer;
  if (receipt.id !== row.caseId || receipt.payloadHash !== row.payloadHash) {
    return later(row, 'no-receipt', context);
  }
  // Its 30 days begin anew, for a receipt of another store proves nothing.
  const cleared = { reason: undefined, fieldErrors: undefined, acknowledgedAt: undefined };
  const { epoch: receiptEpoch } = context;
  return { ...row, ...cleared, state: 'acknowledged', nextAt: 0, receipt, receiptEpoch };
}
