import { backOff } from './back-off.ts';
import type { PhonePorts } from './phone-ports.ts';

/** Why the loop is to look: what the person did, what the browser noticed, or time. */
export type Kick =
  | 'open'
  | 'save'
  | 'asked'
  | 'signed-in'
  | 'visible'
  | 'online'
  | 'tick'
  | 'retry';

const tickMilliseconds = 30_000;
const reconnectMilliseconds = 60_000;

/** What the loop waits for; each ends in a kick. */
export class SyncTimers {
  /** The server asked to be left alone: not even a save goes against it. */
  held = false;
  waiting = false;
  readonly #ports: Pick<PhonePorts, 'schedule' | 'random' | 'isVisible'>;
  readonly #kick: (why: Kick) => void;
  readonly #cancels = new Map<Kick | 'hold', () => void>();

  constructor(
    ports: Pick<PhonePorts, 'schedule' | 'random' | 'isVisible'>,
    kick: (why: Kick) => void,
  ) {
    this.#ports = ports;
    this.#kick = kick;
    this.#tick();
  }

  #after(milliseconds: number, name: Kick | 'hold', run: () => void) {
    this.#cancels.get(name)?.();
    this.#cancels.set(name, this.#ports.schedule(milliseconds, run));
  }

  #tick() {
    this.#after(tickMilliseconds, 'tick', () => {
      this.#tick();
      if (this.#ports.isVisible()) this.#kick('tick');
    });
  }

  /** Every phone of a hospital comes back in the same second; they spread over a minute. */
  reconnect(): void {
    const delay = this.#ports.random() * reconnectMilliseconds;
    this.#after(delay, 'online', () => this.#kick('visible'));
  }

  /** Until the back-off after so many failures in a row is over; whatever the person does ends it. */
  wait(failures: number): void {
    this.waiting = true;
    this.#after(backOff(failures, this.#ports.random), 'retry', () => {
      this.waiting = false;
      this.#kick('retry');
    });
  }

  stopWaiting(): void {
    this.waiting = false;
    this.#cancels.get('retry')?.();
  }

  hold(milliseconds: number): void {
    this.held = true;
    this.#after(milliseconds, 'hold', () => {
      this.held = false;
      this.#kick('retry');
    });
  }

  stop(): void {
    for (const cancel of this.#cancels.values()) cancel();
  }
}
