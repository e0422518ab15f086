import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB, unwrap } from 'idb';
import type { PersonId } from '#domain/ids.ts';
import type { OutboxRow } from '../outbox-row.ts';
import type { OpenDatabase } from '../phone-database.ts';
import type { PhonePorts, TabMessage } from '../phone-ports.ts';
import type { Consent, PhoneSchema, SyncMeta } from '../phone-schema.ts';
import { openPhone, type PhoneStore } from '../phone-store.ts';
import type { Transport } from '../transport.ts';
import { hashOf } from './model-server.ts';
import type { VirtualClock } from './virtual-clock.ts';

interface RawTransaction {
  readonly db: unknown;
  readonly _state: string;
  abort(): void;
}
interface RawDatabase {
  transactions: readonly RawTransaction[];
  readonly rawObjectStores: ReadonlyMap<
    string,
    { readonly records: { values(): Iterable<{ readonly value: unknown }> } }
  >;
}

export class ModelTab {
  alive = true;
  store: PhoneStore | undefined;
  readonly connections: IDBPDatabase<PhoneSchema>[] = [];
  readonly hears = new Set<(message: TabMessage) => void>();
  readonly signals = new Set<(signal: 'online' | 'visible') => void>();
  #die: () => void = () => {};
  readonly death = new Promise<void>((resolve) => {
    this.#die = resolve;
  });

  /** As the system kills it: what isn't committed is gone, and nothing of it runs on. */
  kill() {
    this.alive = false;
    this.store?.close();
    for (const connection of this.connections) {
      const raw = unwrap(connection) as unknown as { _rawDatabase: RawDatabase };
      for (const transaction of raw._rawDatabase.transactions) {
        if (transaction.db === raw && transaction._state !== 'finished') abort(transaction);
      }
      connection.close();
    }
    this.#die();
  }
}

function abort(transaction: RawTransaction) {
  try {
    transaction.abort();
  } catch {
    // It is being committed at this moment.
  }
}

/** What a phone needs of the world around it. */
export interface PhoneWorld {
  readonly clock: VirtualClock;
  readonly random: () => number;
  readonly transportOf: (phone: ModelPhone, tab: ModelTab) => Transport;
}

/** One phone: its storage, its browser's tabs, who is signed in on it. */
export class ModelPhone {
  readonly factory = new IDBFactory();
  readonly tabs: [ModelTab | undefined, ModelTab | undefined] = [undefined, undefined];
  session: PersonId | null = null;
  clockError = 0;
  build = 1;
  hasLocks = true;
  isVisible = true;
  #person: PersonId | undefined;
  readonly #world: PhoneWorld;
  readonly #locks = new Map<string, Promise<unknown>>();

  constructor(world: PhoneWorld) {
    this.#world = world;
  }

  readonly now = () => Date.parse('2026-11-03T12:00:00Z') + this.#world.clock.now + this.clockError;

  /** The tab, opened if it isn't. */
  tab(place: 0 | 1): ModelTab & { store: PhoneStore } {
    const open = this.tabs[place];
    if (open?.alive && open.store) return open as ModelTab & { store: PhoneStore };
    const tab = new ModelTab();
    this.tabs[place] = tab;
    return Object.assign(tab, { store: openPhone(undefined, this.#ports(tab)) });
  }

  openTabs(): ModelTab[] {
    return this.tabs.filter((tab) => tab !== undefined).filter(({ alive }) => alive);
  }

  kill(place: 0 | 1) {
    this.tabs[place]?.kill();
    this.tabs[place] = undefined;
  }

  #open(tab: ModelTab): OpenDatabase {
    return async (name, version, callbacks) => {
      if (!tab.alive) throw new DOMException('Killed.', 'AbortError');
      // idb reads the global while it is called, not later.
      globalThis.indexedDB = this.factory;
      const connection = await openDB<PhoneSchema>(name, version, callbacks);
      tab.connections.push(connection);
      if (!tab.alive) connection.close();
      return connection;
    };
  }

  async #exclusively<T>(tab: ModelTab, name: string, work: () => Promise<T>): Promise<T> {
    if (!this.hasLocks) return work();
    const before = this.#locks.get(name) ?? Promise.resolve();
    const working = before.then(() => (tab.alive ? work() : new Promise<T>(() => {})));
    const done = working.then(
      () => undefined,
      () => undefined,
    );
    this.#locks.set(name, Promise.race([done, before.then(() => tab.death)]));
    return working;
  }

  #ports(tab: ModelTab): PhonePorts {
    const { clock, random, transportOf } = this.#world;
    const whileAlive = (run: () => void) => () => tab.alive && run();
    return {
      transport: transportOf(this, tab),
      open: this.#open(tab),
      hash: async (text) => hashOf(text),
      build: `build ${this.build}`,
      now: this.now,
      random,
      schedule: (milliseconds, run) => clock.schedule(milliseconds, whileAlive(run)),
      exclusively: (name, work) => this.#exclusively(tab, name, work),
      isVisible: () => this.isVisible,
      onSignal: (listener) => listenIn(tab.signals, listener),
      tabs: {
        post: (message) => this.#post(tab, message),
        listen: (listener) => listenIn(tab.hears, listener),
      },
      person: {
        read: () => this.#person,
        write: (personId) => {
          if (tab.alive) this.#person = personId;
        },
      },
      persist: () => {},
    };
  }

  #post(from: ModelTab, message: TabMessage) {
    if (!from.alive) return;
    for (const tab of this.openTabs()) {
      if (tab === from) continue;
      queueMicrotask(() => {
        for (const hear of tab.hears) hear(message);
      });
    }
  }

  /** What is on the disk for a person; for looking at while the phone rests. */
  #records(personId: PersonId, store: string): unknown[] {
    const { _databases } = this.factory as unknown as { _databases: Map<string, RawDatabase> };
    const raw = _databases.get(`angiolog-${personId}`)?.rawObjectStores.get(store);
    return raw ? [...raw.records.values()].map(({ value }) => value) : [];
  }

  /** The stand-in keeps every transaction that ever was, and looks through them all. */
  forgetTransactions() {
    const { _databases } = this.factory as unknown as { _databases: Map<string, RawDatabase> };
    for (const raw of _databases.values()) {
      raw.transactions = raw.transactions.filter(({ _state }) => _state !== 'finished');
    }
  }

  rows = (personId: PersonId) => this.#records(personId, 'outbox') as OutboxRow[];
  consents = (personId: PersonId) => this.#records(personId, 'consents') as Consent[];
  meta = (personId: PersonId) => this.#records(personId, 'meta')[0] as SyncMeta | undefined;
}

function listenIn<T>(listeners: Set<T>, listener: T) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
