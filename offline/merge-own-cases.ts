import type { CaseId } from '#domain/ids.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import type { StoredCase } from '#domain/sync/own-log.ts';
import { isUnsent, itemOf, type OutboxRow, versionAfter } from './outbox-row.ts';
import type { OwnCase, OwnCaseSync } from './own-case.ts';
import { projectedCase, splitAtRejected } from './plan-change.ts';

/** What the last of these rows states; a withdrawal states nothing. */
function fieldsOf(rows: readonly OutboxRow[]): CaseFields | undefined {
  for (const row of rows.toReversed()) {
    const item = itemOf(row);
    if (item && item.op !== 'withdraw') return item.fields;
  }
  return undefined;
}

/** Receipts for what the server's list, as it was last fetched, doesn't show yet. */
const newerThan = (stored: StoredCase | undefined, rows: readonly OutboxRow[]) =>
  rows.filter((row) => row.state === 'acknowledged' && versionAfter(row) > (stored?.version ?? 0));

function syncOf(
  stored: StoredCase | undefined,
  acknowledged: readonly OutboxRow[],
  unsent: readonly OutboxRow[],
): OwnCaseSync {
  if (unsent.some(({ state }) => state === 'rejected')) return 'needs-attention';
  if (unsent.length > 0) return 'saved-on-phone';
  const { status } = projectedCase(stored, acknowledged);
  return status === 'absent' ? 'saved-on-phone' : status;
}

/** Side by side, where a change of ours was refused and the server has a case that stands. */
const partedFrom = (stored: StoredCase | undefined, refused: OutboxRow | undefined) =>
  refused?.state === 'rejected' && refused.reason !== 'invalid' ? stored : undefined;

function ownCase(stored: StoredCase | undefined, rows: readonly OutboxRow[]): OwnCase | undefined {
  const { sound, stuck } = splitAtRejected(rows);
  const acknowledged = sound.filter(({ state }) => state === 'acknowledged');
  const newer = newerThan(stored, acknowledged);
  const unsent = [...sound.filter(isUnsent), ...stuck];
  const fields = fieldsOf(unsent) ?? fieldsOf(newer) ?? stored?.fields ?? fieldsOf(acknowledged);
  const id = stored?.id ?? rows[0]?.caseId;
  if (!fields || !id) return undefined;
  const held = unsent.find(({ reason }) => reason !== undefined);
  return {
    id,
    version: projectedCase(stored, [...sound, ...stuck]).version,
    fields,
    sync: syncOf(stored, acknowledged, unsent),
    reason: held?.reason,
    fieldErrors: held?.fieldErrors,
    theirs: partedFrom(stored, held),
    pendingOps: unsent.map(({ op }) => op),
    loggedAt: stored?.loggedAt ?? rows[0]?.deviceTime ?? '',
  };
}

const newestFirst = (one: OwnCase, other: OwnCase) =>
  other.fields.performedOn.localeCompare(one.fields.performedOn) || (one.id < other.id ? 1 : -1);

/**
 * What a person sees: the server's cases with this phone's own changes on top, newest first by the
 * day of the procedure. Nothing is `logged` without a receipt or the server's own list.
 * @param rows of the outbox, in order
 */
export function mergeOwnCases(
  stored: readonly StoredCase[],
  rows: readonly OutboxRow[],
): OwnCase[] {
  const rowsOf = new Map<CaseId, OutboxRow[]>();
  for (const row of rows) {
    const own = rowsOf.get(row.caseId);
    if (own) own.push(row);
    else rowsOf.set(row.caseId, [row]);
  }
  const storedIds = new Set<CaseId>(stored.map(({ id }) => id));
  const onlyHere = [...rowsOf].filter(([id]) => !storedIds.has(id));
  return [
    ...stored.map((one) => ownCase(one, rowsOf.get(one.id) ?? [])),
    ...onlyHere.map(([, own]) => ownCase(undefined, own)),
  ]
    .filter((one) => one !== undefined)
    .toSorted(newestFirst);
}
