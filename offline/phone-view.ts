import type { PersonId } from '#domain/ids.ts';
import { mergeOwnCases } from './merge-own-cases.ts';
import { rowsInOrder } from './outbox.ts';
import type { OutboxRow } from './outbox-row.ts';
import { type OwnLogOnPhone, readOwnLog } from './own-log.ts';
import type { PhoneDatabase } from './phone-database.ts';
import type { PhoneSnapshot } from './phone-snapshot.ts';
import type { Sync } from './sync.ts';
import { unsentOf } from './unsent.ts';

const personOf = (id: PersonId, { reference }: OwnLogOnPhone): PhoneSnapshot['person'] =>
  reference
    ? { id, name: reference.name, departmentName: reference.departmentName }
    : { id, name: '', departmentName: '' };

/** A phone that was never filled can show nothing until its person is signed in and online. */
function statusOf({ reference }: OwnLogOnPhone, { status }: Pick<Sync, 'status'>) {
  if (reference) return 'ready';
  return status === 'idle' || status === 'sending' ? 'opening' : 'signed-out';
}

/** Reads the phone into a snapshot, and only what has changed since the last time. */
export class PhoneView {
  readonly #database: PhoneDatabase;
  #log: Promise<OwnLogOnPhone> | undefined;
  #outbox: Promise<OutboxRow[]> | undefined;

  constructor(database: PhoneDatabase) {
    this.#database = database;
  }

  changed(what: 'outbox' | 'cases'): void {
    this.#outbox = undefined;
    if (what === 'cases') this.#log = undefined;
  }

  async read(sync: Pick<Sync, 'status' | 'failure'>, now: number): Promise<PhoneSnapshot> {
    const database = this.#database;
    this.#log ??= readOwnLog(database);
    this.#outbox ??= database.read(rowsInOrder);
    const [log, rows] = await Promise.all([this.#log, this.#outbox]);
    const { reference, cases } = log;
    return {
      status: statusOf(log, sync),
      person: personOf(database.personId, log),
      reference: reference ?? null,
      cases: mergeOwnCases(cases, rows),
      unsent: unsentOf(rows, now),
      sync: sync.status,
      failure: sync.failure,
    };
  }
}
