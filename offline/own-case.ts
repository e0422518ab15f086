import type { FieldErrors } from '#domain/field-errors.ts';
import type { CaseId } from '#domain/ids.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import type { StoredCase } from '#domain/sync/own-log.ts';
import type { Rejection } from '#domain/sync/sync-batch.ts';
import type { ItemOp } from './outbox-row.ts';

/** What the person is told of a case; `logged` and `verified` only with the server's word for it. */
export type OwnCaseSync =
  | 'saved-on-phone'
  | 'logged'
  | 'verified'
  | 'withdrawn'
  | 'needs-attention';

/** A case as the person sees it: the server's, with what this phone has not sent yet on top. */
export interface OwnCase {
  readonly id: CaseId;
  /** The version that the case has, or will have once everything is sent. */
  readonly version: number;
  /** As the person last stated them on this phone, else the server's. */
  readonly fields: CaseFields;
  readonly sync: OwnCaseSync;
  /** Why it needs attention; `unknown-version` waits for the server's update by itself. */
  readonly reason?: Rejection;
  /** One sentence a field, where the reason is `invalid`. */
  readonly fieldErrors?: FieldErrors;
  /** The server's case next to `fields`, where the two have parted and the person has to choose. */
  readonly theirs?: StoredCase;
  /** What is still to be sent, in order. */
  readonly pendingOps: readonly ItemOp[];
  /** ISO instant; the phone's clock until the server has told its own. */
  readonly loggedAt: string;
}

/** False for a case that is withdrawn, or that the person has withdrawn and the phone will tell. */
export const countsNow = ({ sync, pendingOps }: OwnCase): boolean =>
  sync !== 'withdrawn' && pendingOps.at(-1) !== 'withdraw';
