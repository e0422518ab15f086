import type { CaseId, PersonId } from '#domain/ids.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import { browserPorts } from './browser-ports.ts';
import { newCaseId } from './new-case-id.ts';
import type { OpenedPhone } from './opened-phone.ts';
import { rowsInOrder } from './outbox.ts';
import { isUnsent } from './outbox-row.ts';
import { forgetOwnLog } from './own-log.ts';
import { PhoneOwner } from './phone-owner.ts';
import type { PhonePorts } from './phone-ports.ts';
import type { PhoneSnapshot } from './phone-snapshot.ts';
import type { Change } from './plan-change.ts';
import type { SaveResult } from './save-change.ts';
import { keepTheirs, sendAgain } from './settle-rejected.ts';
import { discardUnsent, exportUnsent, type NamesOfUnsent, type UnsentFile } from './unsent.ts';

/**
 * The phone as components use it: `subscribe` and `getSnapshot` for `useSyncExternalStore`, and what
 * a person can do. Nothing here throws; what can't be kept is said.
 */
export class PhoneStore {
  readonly #ports: PhonePorts;
  readonly #listeners = new Set<() => void>();
  readonly #owner: PhoneOwner;

  constructor(personId: PersonId | undefined, ports: PhonePorts) {
    this.#ports = ports;
    this.#owner = new PhoneOwner(personId, ports, () => {
      for (const listener of this.#listeners) listener();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): PhoneSnapshot => this.#owner.snapshot;

  /**
   * Keeps a new case. `saved` means that it is on disk and was read back; else keep the form.
   * @param id of the draft, so that saving it twice is one case
   * @param by who opened the form; somebody else's phone refuses it
   */
  log(fields: CaseFields, id: CaseId = newCaseId(), by?: PersonId): Promise<SaveResult> {
    return this.#save({ op: 'log', id, fields }, by);
  }

  /**
   * As `log`. A case with a rejected change is fixed by it.
   * @param baseVersion that the form was opened on; `stale` where the case has moved on since
   */
  amend(id: CaseId, fields: CaseFields, by?: PersonId, baseVersion?: number): Promise<SaveResult> {
    return this.#save({ op: 'amend', id, fields, baseVersion }, by);
  }

  /** As `log`. A case that no server took is let go of, and that it was is recorded. */
  withdraw(id: CaseId, by?: PersonId): Promise<SaveResult> {
    return this.#save({ op: 'withdraw', id }, by);
  }

  /** Sends a rejected change again as it is. False where the phone couldn't. */
  sendAgain(id: CaseId): Promise<boolean> {
    return this.#change(async ({ database }) => {
      await sendAgain(database, id);
      return true;
    });
  }

  /** Lets go of a refused change for the server's version; see `theirs`. */
  keepTheirs(id: CaseId): Promise<boolean> {
    return this.#change(({ database }) => keepTheirs(database, id, this.#ports.now()));
  }

  /** Resolves when sending has come to rest; the snapshot says how. */
  async sendNow(): Promise<void> {
    await this.#kick('asked');
  }

  /** After a sign-in on this phone, whoever it was that signed in. */
  async resumeAfterSignIn(): Promise<void> {
    await this.#kick('signed-in');
  }

  /** Whether something is only on this phone; waits until the phone is open. */
  async hasUnsent(): Promise<boolean> {
    if (!this.#owner.phone && this.#ports.person.read() === undefined) return false;
    await this.#opened();
    const database = this.#owner.phone?.database;
    return database ? (await database.read(rowsInOrder)).some(isUnsent) : false;
  }

  /** A file for a program and one for a person; undefined where the phone can't read. */
  async exportUnsent(names: NamesOfUnsent): Promise<readonly [UnsentFile, UnsentFile] | undefined> {
    const database = this.#owner.phone?.database;
    return database && exportUnsent(database, names, this.#ports.now()).catch(() => undefined);
  }

  /** Only with the exact word typed; see `discardWord`. */
  discardUnsent(typed: string): Promise<boolean> {
    return this.#change(({ database }) => discardUnsent(database, typed, this.#ports.now()));
  }

  /**
   * Before the session is ended: shows nothing of the person any more. With unsent cases it answers
   * false and does nothing, unless they are to be kept for the next time.
   */
  async leave(unsent: 'keep' | 'ask' = 'ask'): Promise<boolean> {
    const database = this.#owner.phone?.database;
    if (database) {
      try {
        const rows = await database.read(rowsInOrder);
        if (unsent === 'ask' && rows.some(isUnsent)) return false;
        await forgetOwnLog(database);
      } catch {
        if (unsent === 'ask') return false;
      }
    }
    this.#owner.leave();
    return true;
  }

  /** The store is of no use afterwards. */
  close(): void {
    this.#owner.stop();
  }

  #opened(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.getSnapshot().status === 'opening' && !this.#owner.phone) return;
        stop();
        resolve();
      };
      const stop = this.subscribe(look);
      look();
    });
  }

  #kick(why: 'asked' | 'signed-in'): Promise<void> {
    return this.#owner.phone?.sync.kick(why) ?? this.#owner.askWho();
  }

  async #save(change: Change, by: PersonId | undefined): Promise<SaveResult> {
    const { phone, snapshot } = this.#owner;
    const departmentId = snapshot.reference?.departmentId;
    if (by !== undefined && phone && phone.database.personId !== by) {
      return { saved: false, why: 'other-person' };
    }
    if (phone && departmentId) return phone.save(change, departmentId);
    const { why } = snapshot;
    return {
      saved: false,
      why: why === undefined || why === 'not-a-resident' ? 'unavailable' : why,
    };
  }

  async #change(work: (phone: OpenedPhone) => Promise<boolean>): Promise<boolean> {
    const { phone } = this.#owner;
    if (!phone) return false;
    const done = await work(phone).catch(() => false);
    if (done) {
      phone.changed('outbox');
      void phone.sync.kick('save');
    }
    return done;
  }
}

/**
 * Opens the phone of a person, or of whoever used it last, or asks the server who that is.
 * @param personId where the page knows
 */
export const openPhone = (personId?: PersonId, ports: PhonePorts = browserPorts()): PhoneStore =>
  new PhoneStore(personId, ports);
