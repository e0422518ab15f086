import type { PersonId } from '#domain/ids.ts';
import type { OwnLog } from '#domain/sync/own-log.ts';
import { OpenedPhone } from './opened-phone.ts';
import { keepOwnLog } from './own-log.ts';
import { openPhoneDatabase } from './phone-database.ts';
import type { PhonePorts, TabMessage } from './phone-ports.ts';
import { emptySnapshot, type PhoneSnapshot } from './phone-snapshot.ts';
import { type StorageFailure, storageFailure } from './storage-failure.ts';

/** Whose phone it is at the moment, and what they see. Who is signed in decides, never this phone. */
export class PhoneOwner {
  snapshot = emptySnapshot('opening');
  /** Undefined while nobody's phone is open. */
  phone: OpenedPhone | undefined;
  readonly #ports: PhonePorts;
  readonly #onSnapshot: () => void;
  readonly #stopListening: readonly (() => void)[];
  /** Grows with every change of person, so that what was under way for the one before comes to nothing. */
  #turn = 0;

  constructor(personId: PersonId | undefined, ports: PhonePorts, onSnapshot: () => void) {
    this.#ports = ports;
    this.#onSnapshot = onSnapshot;
    this.#stopListening = [
      ports.tabs.listen((message) => this.#hear(message)),
      ports.onSignal((signal) => {
        if (signal === 'leaving') this.phone?.database.suspend();
        else if (!this.phone) void this.askWho();
      }),
    ];
    const known = personId ?? ports.person.read();
    if (known) void this.#open(known);
    else void this.askWho();
  }

  /** Shows nothing of anyone any more, in this tab and the others. */
  leave(): void {
    this.#ports.person.write(undefined);
    this.#ports.tabs.post({ kind: 'person' });
    this.#close(emptySnapshot('signed-out'));
  }

  stop(): void {
    for (const stop of this.#stopListening) stop();
    this.#close(this.snapshot);
  }

  async askWho(): Promise<void> {
    const turn = this.#turn;
    const outcome = await this.#ports.transport.pull(undefined);
    if (turn !== this.#turn || this.phone) return;
    if (outcome.kind === 'answered') await this.#takeOver(outcome.log);
    else if (outcome.kind === 'not-a-resident') this.#hide(outcome.kind);
    else if (outcome.kind === 'failed') {
      const { reference } = outcome;
      this.#show({ ...emptySnapshot('signed-out', { sync: 'trouble' }), failure: reference });
    } else {
      const sync = outcome.kind === 'signed-out' ? 'needs-sign-in' : 'offline';
      this.#show(emptySnapshot('signed-out', { sync }));
    }
  }

  #hear(message: TabMessage) {
    if (message.kind === 'changed') return this.phone?.hear(message);
    const person = this.#ports.person.read();
    if (person === this.phone?.database.personId) return;
    if (person) void this.#open(person);
    else this.#close(emptySnapshot('signed-out'));
  }

  #show(snapshot: PhoneSnapshot) {
    this.snapshot = snapshot;
    this.#onSnapshot();
  }

  #close(snapshot: PhoneSnapshot) {
    this.#turn += 1;
    this.phone?.close();
    this.phone = undefined;
    this.#show(snapshot);
  }

  #hide(why: StorageFailure | 'not-a-resident') {
    this.#close(emptySnapshot('unavailable', { why }));
  }

  /** The phone is this person's from now on; whoever's it was finds their own part as they left it. */
  async #takeOver(log: OwnLog) {
    const { personId } = log.reference;
    this.#ports.person.write(personId);
    this.#ports.tabs.post({ kind: 'person' });
    await this.#open(personId, log);
  }

  async #open(personId: PersonId, log?: OwnLog) {
    this.#close(emptySnapshot('opening'));
    const turn = this.#turn;
    const opened = await openPhoneDatabase(personId, this.#ports.open);
    const failure = opened.ok ? await this.#fill(opened.database, log) : opened.why;
    if (turn !== this.#turn || failure || !opened.ok) {
      if (opened.ok) opened.database.close();
      if (failure && turn === this.#turn) this.#hide(failure);
      return;
    }
    this.phone = new OpenedPhone(opened.database, this.#ports, {
      onSnapshot: (snapshot) => this.#show(snapshot),
      onPulled: () => this.#confirm(personId),
      onOther: (other) =>
        void (other === 'not-a-resident' ? this.#hide(other) : this.#takeOver(other)),
    });
    await Promise.all([this.phone.refresh(), this.phone.sync.kick('open')]);
  }

  async #fill(database: OpenedPhone['database'], log: OwnLog | undefined) {
    try {
      if (log) await keepOwnLog(database, log);
      return undefined;
    } catch (error) {
      return storageFailure(error);
    }
  }

  #confirm(personId: PersonId) {
    if (this.#ports.person.read() === personId) return;
    this.#ports.person.write(personId);
    this.#ports.tabs.post({ kind: 'person' });
  }
}
