import type { OwnLog } from '#domain/sync/own-log.ts';
import { itemsABatch } from '#domain/sync/sync-batch.ts';
import { queueAgain } from './outbox.ts';
import { pullOwnLog } from './own-log.ts';
import type { PhoneDatabase } from './phone-database.ts';
import type { PhonePorts } from './phone-ports.ts';
import { isAboutItems, type Step, sendBatch } from './send-batch.ts';
import { type Kick, SyncTimers } from './sync-timers.ts';

export type SyncStatus =
  | 'idle'
  | 'sending'
  | 'offline'
  | 'needs-sign-in'
  | 'other-person'
  | 'trouble';

export interface SyncContext {
  readonly database: PhoneDatabase;
  readonly ports: PhonePorts;
  /** After each step that may have changed what the phone holds, or the loop's own status. */
  readonly onChange: (what: 'status' | 'outbox' | 'cases') => void;
  readonly onPulled: () => void;
  /** Somebody else is signed in: their log, or that they have none. */
  readonly onOther: (log: OwnLog | 'not-a-resident') => void;
}

/** Where a step that sent nothing leaves the loop. */
const restAfter = {
  unreachable: 'offline',
  'signed-out': 'needs-sign-in',
  'other-person': 'other-person',
} as const;

const pullAgainMilliseconds = 60_000;

/** Sends what the phone holds and fetches what the server has, one thing at a time. */
export class Sync {
  status: SyncStatus = 'idle';
  /** To quote, where our side failed. */
  failure: string | undefined;
  readonly #context: SyncContext;
  readonly #timers: SyncTimers;
  readonly #stopListening: () => void;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  #failures = 0;
  #most = itemsABatch;
  #wantsPull = false;
  #pulledAt = Number.NEGATIVE_INFINITY;

  constructor(context: SyncContext) {
    this.#context = context;
    this.#timers = new SyncTimers(context.ports, (why) => void this.kick(why));
    this.#stopListening = context.ports.onSignal((signal) => {
      if (signal !== 'leaving') void this.kick(signal);
    });
  }

  stop(): void {
    this.#stopped = true;
    this.#stopListening();
    this.#timers.stop();
  }

  /** Resolves once the loop has come to rest, whatever came of it. */
  async kick(why: Kick): Promise<void> {
    if (this.#stopped) return;
    if (why === 'online') return this.#timers.reconnect();
    const halted = this.status === 'needs-sign-in' || this.status === 'other-person';
    if (why === 'tick' && (halted || this.#timers.waiting)) return;
    this.#wantsPull ||= this.#asksForPull(why);
    if (this.#timers.held) return;
    this.#timers.stopWaiting();
    this.#again = true;
    this.#running ??= this.#run();
    await this.#running;
  }

  #asksForPull(why: Kick): boolean {
    if (why === 'open' || why === 'asked' || why === 'signed-in') return true;
    const age = Math.abs(this.#context.ports.now() - this.#pulledAt);
    return why === 'visible' && age > pullAgainMilliseconds;
  }

  async #run() {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      await this.#cycle().catch(() => this.#rest('trouble'));
    }
    this.#running = undefined;
  }

  async #cycle() {
    if (this.#wantsPull) await queueAgain(this.#context.database);
    const rest = await this.#drain();
    if (this.#stopped) return;
    const pulls = this.#wantsPull && (rest === 'idle' || rest === 'trouble');
    if (rest === 'other-person' || (pulls && !this.#timers.held)) await this.#pull(rest);
    else this.#rest(rest);
  }

  /** Sends batch after batch; answers where that ended. */
  async #drain(): Promise<SyncStatus> {
    const { database, ports, onChange } = this.#context;
    const lock = `angiolog-sync-${database.personId}`;
    const onSending = () => this.#show('sending');
    let rest: SyncStatus = 'idle';
    while (!this.#stopped) {
      const send = () => sendBatch(database, ports, this.#most, onSending);
      const step = await ports.exclusively(lock, send);
      if (step.kind === 'empty') break;
      onChange('outbox');
      if (step.kind === 'settled') {
        if (!this.#settled(step)) break;
      } else if (step.kind === 'failed') {
        rest = 'trouble';
        if (!this.#isolates(step)) break;
      } else return restAfter[step.kind];
    }
    return rest;
  }

  /** Whether the answer moved anything; if not, the rows wait for their own time. */
  #settled({ acknowledged, rejected, epochChanged }: Extract<Step, { kind: 'settled' }>): boolean {
    this.#failures = 0;
    this.failure = undefined;
    this.#most = Math.min(this.#most * 2, itemsABatch);
    this.#wantsPull ||= rejected > 0 || epochChanged;
    return acknowledged + rejected > 0;
  }

  /** One bad item must not keep the others: the batch is halved until that item is alone. */
  #isolates({ status, items, waitMilliseconds, reference }: Extract<Step, { kind: 'failed' }>) {
    this.failure = reference;
    if (waitMilliseconds !== undefined) this.#timers.hold(waitMilliseconds);
    if (!isAboutItems(status)) return false;
    this.#most = Math.max(1, Math.floor(items / 2));
    return status < 500 && !this.#timers.held;
  }

  async #pull(rest: SyncStatus) {
    const { database, ports, onPulled, onOther } = this.#context;
    const result = await pullOwnLog(database, ports.transport);
    if (this.#stopped) return;
    if (result.kind === 'pulled') {
      this.#wantsPull = false;
      this.#pulledAt = ports.now();
      // In another store than before, what had receipts is queued again.
      this.#again ||= rest === 'idle';
      this.#rest(rest === 'other-person' ? 'idle' : rest);
      onPulled();
    } else if (result.kind === 'other-log' || result.kind === 'not-a-resident') {
      this.#rest('other-person');
      onOther(result.kind === 'other-log' ? result.log : result.kind);
    } else if (result.kind === 'failed') {
      this.failure = result.reference;
      if (result.waitMilliseconds !== undefined) this.#timers.hold(result.waitMilliseconds);
      this.#rest('trouble');
    } else this.#rest(restAfter[result.kind]);
  }

  #rest(status: SyncStatus) {
    if (status === 'idle') this.failure = undefined;
    else if (status === 'offline' || status === 'trouble') {
      this.#failures += 1;
      this.#timers.wait(this.#failures);
    }
    this.#show(status);
  }

  #show(status: SyncStatus) {
    if (this.#stopped || this.status === status) return;
    this.status = status;
    this.#context.onChange('status');
  }
}
