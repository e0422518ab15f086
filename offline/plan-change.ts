import type { CaseId } from '#domain/ids.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import type { CaseItem } from '#domain/sync/case-item.ts';
import type { StoredCase } from '#domain/sync/own-log.ts';
import { payloadText } from '#domain/sync/payload-text.ts';
import { isLive, isUnsent, type OutboxRow, versionAfter } from './outbox-row.ts';

/** What a person does to a case. */
export type Change =
  | { readonly op: 'log'; readonly id: CaseId; readonly fields: CaseFields }
  | {
      readonly op: 'amend';
      readonly id: CaseId;
      readonly fields: CaseFields;
      /** The version that the person had before their eyes; another one now is refused. */
      readonly baseVersion?: number;
    }
  | { readonly op: 'withdraw'; readonly id: CaseId };

/** All that this phone knows of one case; `rows` in the order in which they were written. */
export interface CaseOnPhone {
  readonly stored: StoredCase | undefined;
  readonly rows: readonly OutboxRow[];
}

export type ChangeRefusal = 'not-found' | 'withdrawn' | 'locked' | 'stale';

export type Plan =
  | { readonly kind: 'write'; readonly item: CaseItem; readonly supersedes: readonly OutboxRow[] }
  /** The very same is kept already: a double tap. */
  | { readonly kind: 'kept' }
  /** No server has any of it, and the person takes it back. */
  | { readonly kind: 'forget'; readonly rows: readonly OutboxRow[] }
  | { readonly kind: 'refused'; readonly why: ChangeRefusal };

/** Live rows up to the first that was rejected, and the unsent ones from there on. */
export function splitAtRejected(rows: readonly OutboxRow[]) {
  const live = rows.filter(isLive);
  const at = live.findIndex(({ state }) => state === 'rejected');
  if (at < 0) return { sound: live, stuck: [] };
  const isStuck = (row: OutboxRow, place: number) => place >= at && isUnsent(row);
  return {
    sound: live.filter((row, place) => !isStuck(row, place)),
    stuck: live.filter(isStuck),
  };
}

/** Where the case will be once the sound rows are in; version 0 is nowhere. */
export function projectedCase(stored: StoredCase | undefined, sound: readonly OutboxRow[]) {
  let now: { version: number; status: StoredCase['status'] | 'absent' } = {
    version: stored?.version ?? 0,
    status: stored?.status ?? 'absent',
  };
  for (const row of sound) {
    const version = versionAfter(row);
    if (version > now.version) {
      now = { version, status: row.op === 'withdraw' ? 'withdrawn' : 'logged' };
    }
  }
  return now;
}

function planWithdrawal(id: CaseId, { stored, rows }: CaseOnPhone): Plan {
  const { sound, stuck } = splitAtRejected(rows);
  const { version, status } = projectedCase(stored, sound);
  if (version === 0) {
    return stuck.length > 0
      ? { kind: 'forget', rows: stuck }
      : { kind: 'refused', why: 'not-found' };
  }
  if (status === 'withdrawn') return { kind: 'kept' };
  if (status === 'verified') return { kind: 'refused', why: 'locked' };
  return {
    kind: 'write',
    item: { op: 'withdraw', v: 2, id, baseVersion: version },
    supersedes: stuck,
  };
}

const logItem = (id: CaseId, fields: CaseFields): CaseItem => ({ op: 'log', v: 2, id, fields });

/**
 * The item that a change becomes, on top of whatever of its case still waits here. A change of a case
 * with a rejected item takes that item's place: a rejected log is logged anew.
 * @param freshId for a case whose id turned out to be somebody else's
 */
export function planChange(change: Change, known: CaseOnPhone, freshId: () => CaseId): Plan {
  if (change.op === 'withdraw') return planWithdrawal(change.id, known);
  const { op, id, fields } = change;
  const { sound, stuck } = splitAtRejected(known.rows);
  const { version, status } = projectedCase(known.stored, sound);
  if (version === 0) {
    if (op === 'amend' && stuck[0]?.op !== 'log') return { kind: 'refused', why: 'not-found' };
    const taken = stuck[0]?.reason === 'conflict';
    return { kind: 'write', item: logItem(taken ? freshId() : id, fields), supersedes: stuck };
  }
  const text = payloadText(logItem(id, fields));
  if (op === 'log' && sound.some(({ payload }) => payloadText(payload) === text)) {
    return { kind: 'kept' };
  }
  if (status === 'withdrawn') return { kind: 'refused', why: 'withdrawn' };
  if (status === 'verified') return { kind: 'refused', why: 'locked' };
  // A case whose own change was refused is versioned by that change; its fix stands on what is there.
  const seen = change.op === 'amend' && stuck.length === 0 ? change.baseVersion : undefined;
  if (seen !== undefined && seen !== version) return { kind: 'refused', why: 'stale' };
  const item: CaseItem = { op: 'amend', v: 2, id, baseVersion: version, fields };
  return { kind: 'write', item, supersedes: stuck };
}
