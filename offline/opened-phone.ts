import type { OwnLog } from '#domain/sync/own-log.ts';
import { pullDepartmentUses } from './department-uses.ts';
import type { PhoneDatabase } from './phone-database.ts';
import type { PhonePorts, TabMessage } from './phone-ports.ts';
import type { PhoneSnapshot } from './phone-snapshot.ts';
import { PhoneView } from './phone-view.ts';
import type { Change } from './plan-change.ts';
import { type SaveResult, saveChange } from './save-change.ts';
import { Sync } from './sync.ts';

export interface PhoneEvents {
  readonly onSnapshot: (snapshot: PhoneSnapshot) => void;
  /** The server has said that this person is signed in. */
  readonly onPulled: () => void;
  readonly onOther: (log: OwnLog | 'not-a-resident') => void;
}

/** One person's phone while it is open: what they do, what is sent, what they see. */
export class OpenedPhone {
  readonly database: PhoneDatabase;
  readonly sync: Sync;
  readonly #ports: PhonePorts;
  readonly #events: PhoneEvents;
  readonly #view: PhoneView;
  #closed = false;
  #refreshing = false;
  #stale = false;
  #askedToPersist = false;
  #knowsUses = false;

  constructor(database: PhoneDatabase, ports: PhonePorts, events: PhoneEvents) {
    this.database = database;
    this.#ports = ports;
    this.#events = events;
    this.#view = new PhoneView(database);
    this.sync = new Sync({
      database,
      ports,
      onChange: (what) => (what === 'status' ? void this.refresh() : this.changed(what)),
      onPulled: () => {
        events.onPulled();
        this.changed('cases');
        void this.#askUses();
      },
      onOther: events.onOther,
    });
  }

  close(): void {
    this.#closed = true;
    this.sync.stop();
    this.database.close();
  }

  /** Shows this tab and the others what has changed. */
  changed(what: 'outbox' | 'cases'): void {
    if (this.#closed) return;
    const { personId } = this.database;
    this.#ports.tabs.post({ kind: 'changed', personId, what });
    this.#hasChanged(what);
  }

  hear(message: Extract<TabMessage, { kind: 'changed' }>): void {
    if (message.personId === this.database.personId) this.#hasChanged(message.what);
  }

  #hasChanged(what: 'outbox' | 'cases') {
    this.#view.changed(what);
    void this.refresh();
  }

  /** Reads the phone anew; what changes meanwhile is read once more. */
  async refresh(): Promise<void> {
    this.#stale = true;
    if (this.#refreshing) return;
    this.#refreshing = true;
    while (this.#stale && !this.#closed) {
      this.#stale = false;
      await this.#show().catch(() => this.#view.changed('cases'));
    }
    this.#refreshing = false;
  }

  /** Beside the loop, which neither waits for it nor hears of its failure; until it has come, once. */
  async #askUses() {
    if (this.#knowsUses) return;
    const asking = pullDepartmentUses(this.database, this.#ports.transport);
    const known = await asking.catch(() => 'unknown' as const);
    this.#knowsUses = known !== 'unknown';
    if (known === 'new') this.changed('cases');
  }

  async #show() {
    const snapshot = await this.#view.read(this.sync, this.#ports.now());
    if (!this.#closed) this.#events.onSnapshot(snapshot);
  }

  async save(
    change: Change,
    departmentId: OwnLog['reference']['departmentId'],
  ): Promise<SaveResult> {
    const { build, hash, now, persist } = this.#ports;
    const { database } = this;
    const result = await saveChange({ database, departmentId, build, hash, now }, change);
    if (!result.saved) return result;
    this.changed('outbox');
    void this.sync.kick('save');
    if (!this.#askedToPersist) persist();
    this.#askedToPersist = true;
    return result;
  }
}
