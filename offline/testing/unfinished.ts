import { isUnsent, type OutboxRow } from '../outbox-row.ts';
import { crashNote } from './model-server.ts';
import type { ModelWorld, Promised } from './model-world.ts';
import { noteOf } from './note-of.ts';
import type { Violation } from './violations.ts';

/**
 * Rejected, or on the way to it after a restore, or an item that breaks the server, or waiting behind
 * one of these: for the person, or for a mend.
 */
function isExcused(row: OutboxRow, rows: readonly OutboxRow[]): boolean {
  const breaks = (one: OutboxRow) =>
    one.state === 'rejected' ||
    (one.receipt !== undefined && /stale|not-found/.test(one.lastCode ?? '')) ||
    (noteOf(one)?.startsWith(crashNote) ?? false);
  return rows.some(
    (one) => one.caseId === row.caseId && one.place <= row.place && isUnsent(one) && breaks(one),
  );
}

/** No case is anybody else's, and without a restore one phone alone can't be out of step. */
function isRefusedForNothing({ server, promises }: ModelWorld, row: OutboxRow): boolean {
  if (row.state !== 'rejected' || row.reason === 'invalid') return false;
  if (row.op === 'log') return true;
  const own = promises.filter(({ caseId }) => caseId === row.caseId);
  const alone = own.every(({ phone }) => phone === own[0]?.phone);
  return alone && own[0]?.op === 'log' && server.restores === 0 && row.reason !== 'locked';
}

function* stuck(world: ModelWorld): Generator<Violation> {
  for (const phone of world.phones) {
    for (const personId of world.people) {
      const rows = phone.rows(personId);
      for (const row of rows.filter(isUnsent)) {
        if (!isExcused(row, rows)) yield { kind: 'stuck', what: `${row.state} ${noteOf(row)}` };
        if (isRefusedForNothing(world, row)) {
          yield { kind: 'wrong', what: `${row.op} refused: ${row.reason} ${noteOf(row)}` };
        }
      }
    }
  }
}

/** What one phone alone did to a case ends as its person last said. */
function* wrong(world: ModelWorld): Generator<Violation> {
  const byCase = new Map<string, Promised[]>();
  for (const promised of world.promises) {
    byCase.set(promised.caseId, [...(byCase.get(promised.caseId) ?? []), promised]);
  }
  for (const [id, promises] of byCase) {
    const last = promises.at(-1);
    const one = promises.every(({ phone }) => phone === last?.phone);
    if (!last || !one || !isSettled(world, last)) continue;
    const found = world.server.cases.get(id);
    const is =
      last.note === null ? found?.status === 'withdrawn' : found?.fields.note === last.note;
    if (!is) yield { kind: 'wrong', what: `${last.op} ${last.note} became ${found?.fields.note}` };
  }
}

/** Nothing of the case waits, was refused or given up on its phone. */
const isSettled = (world: ModelWorld, { phone, personId, caseId }: Promised) =>
  !phone.rows(personId).some((row) => row.caseId === caseId && isUnsent(row)) &&
  !world.phones
    .flatMap((one) => one.consents(personId))
    .some(({ items }) => items.some((item) => item.caseId === caseId));

/** What should have found its way once everything works. */
export const unfinished = (world: ModelWorld): Violation[] => [...stuck(world), ...wrong(world)];
