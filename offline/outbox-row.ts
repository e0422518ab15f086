import type { FieldErrors } from '#domain/field-errors.ts';
import type { CaseId, DepartmentId, PersonId } from '#domain/ids.ts';
import { type CaseItem, readItem } from '#domain/sync/case-item.ts';
import type { Receipt, Rejection } from '#domain/sync/sync-batch.ts';

export type ItemOp = CaseItem['op'];

export type OutboxState =
  | 'queued'
  | 'sending'
  | 'acknowledged'
  | 'rejected'
  | 'needs-sign-in'
  | 'needs-update';

/** One change on its way. What the person stated never changes; what became of it does. */
export interface OutboxRow {
  readonly itemId: string;
  /** Order on this phone: ids sort by a clock that may be wrong by years. */
  readonly place: number;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly departmentId: DepartmentId;
  readonly op: ItemOp;
  /** Of the payload's shape. */
  readonly version: number;
  /** A CaseItem as the build that wrote it knew it; `itemOf` reads it. */
  readonly payload: unknown;
  readonly payloadHash: string;
  /** ISO instant of the phone's clock; for people, never for a decision. */
  readonly deviceTime: string;
  readonly appBuild: string;

  readonly state: OutboxState;
  readonly attempts: number;
  /** Milliseconds of the phone's clock before which it isn't sent; 0 is at once. */
  readonly nextAt: number;
  readonly lastCode?: string;
  /** The server broke on it when it came alone: it goes by itself, after all others. */
  readonly suspect?: boolean;
  readonly receipt?: Receipt;
  /** The store's history that the receipt speaks of. */
  readonly receiptEpoch?: string;
  /** ISO instant of the server's clock at the first look after the receipt; its 30 days run from it. */
  readonly acknowledgedAt?: string;
  readonly reason?: Rejection;
  readonly fieldErrors?: FieldErrors;
  /** The item that took this rejected one's place. */
  readonly supersededBy?: string;
}

/** The change in today's shape; undefined where no build up to this one knew it. */
export function itemOf(row: OutboxRow): CaseItem | undefined {
  const read = readItem(row.payload);
  return read.ok ? read.item : undefined;
}

export const isLive = (row: OutboxRow) => row.supersededBy === undefined;

/** Not known to be on the server, and not given up. */
export const isUnsent = (row: OutboxRow) => isLive(row) && row.state !== 'acknowledged';

/** The case's version once this item is in. */
export function versionAfter(row: OutboxRow): number {
  if (row.state === 'acknowledged' && row.receipt) return row.receipt.version;
  const item = itemOf(row);
  if (!item) return 0;
  return item.op === 'log' ? 1 : item.baseVersion + 1;
}
