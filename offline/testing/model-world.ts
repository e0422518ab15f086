import type { CaseId, PersonId } from '#domain/ids.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import type { ItemOp } from '../outbox-row.ts';
import type { SaveResult } from '../save-change.ts';
import { rest } from './event-loop.ts';
import { ModelNetwork } from './model-network.ts';
import { ModelPhone } from './model-phone.ts';
import { ModelServer } from './model-server.ts';
import { noteOf } from './note-of.ts';
import { personNamed } from './samples.ts';
import { VirtualClock } from './virtual-clock.ts';

/** Something that a phone called saved. */
export interface Promised {
  readonly op: ItemOp;
  readonly personId: PersonId;
  readonly caseId: CaseId;
  /** The mark of what was stated; of a withdrawal, none. */
  readonly note: string | null;
  readonly phone: ModelPhone;
}

/** Two people, two phones, a network and a server. */
export class ModelWorld {
  readonly people = [personNamed('A'), personNamed('B')] as const;
  readonly clock = new VirtualClock();
  readonly server = new ModelServer();
  readonly network = new ModelNetwork(this.server, this.clock);
  readonly phones: readonly [ModelPhone, ModelPhone];
  readonly promises: Promised[] = [];
  /** Whose words a mark is. */
  readonly ownerOf = new Map<string, PersonId>();
  /** Rejected items that a later one of the same person replaced: `case id | mark`. */
  readonly replaced = new Set<string>();
  /** By the item that carried it. */
  readonly noteOfItem = new Map<string, string | null>();
  backups: ReturnType<ModelServer['backup']>[] = [];
  #notes = 0;

  constructor(random: () => number) {
    const { clock } = this;
    const transportOf: ModelNetwork['transportOf'] = (phone, tab) =>
      this.network.transportOf(phone, tab);
    this.phones = [
      new ModelPhone({ clock, random, transportOf }),
      new ModelPhone({ clock, random, transportOf }),
    ];
    for (const phone of this.phones) phone.session = this.people[0];
  }

  /** Until no phone has anything left to do but to wait. */
  readonly rest = async () => {
    do await rest();
    while (this.network.step());
    this.#remember();
  };

  #remember() {
    for (const phone of this.phones) phone.forgetTransactions();
    for (const row of this.phones.flatMap((phone) => this.people.flatMap(phone.rows))) {
      const note = noteOf(row);
      this.noteOfItem.set(row.itemId, note);
      if (row.supersededBy) this.replaced.add(`${row.caseId}|${note}`);
    }
  }

  async advance(milliseconds: number) {
    this.server.now += milliseconds;
    await this.clock.advance(milliseconds, this.rest);
  }

  /** As long as a resident's vacation: what the phones kept for a restore may go. */
  skipMonth() {
    this.server.now += 31 * 24 * 60 * 60_000;
    // A backup that old is beyond what the phones promise.
    this.backups = [];
  }

  newNote(word: string, personId: PersonId): string {
    this.#notes += 1;
    const note = `${word} ${this.#notes}`;
    this.ownerOf.set(note, personId);
    return note;
  }

  promise(
    result: SaveResult,
    op: ItemOp,
    by: { personId: PersonId; phone: ModelPhone },
    fields?: CaseFields,
  ) {
    if (!result.saved) return;
    this.promises.push({ ...by, op, caseId: result.caseId, note: fields?.note ?? null });
  }
}
