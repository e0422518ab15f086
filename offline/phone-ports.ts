import type { PersonId } from '#domain/ids.ts';
import type { HashText } from './payload-hash.ts';
import type { OpenDatabase } from './phone-database.ts';
import type { Transport } from './transport.ts';

/** What the tabs of one phone tell each other. */
export type TabMessage =
  | {
      readonly kind: 'changed';
      readonly personId: PersonId;
      readonly what: 'outbox' | 'cases';
    }
  /** Another person uses the phone, or nobody. */
  | { readonly kind: 'person' };

export type Signal = 'online' | 'visible' | 'leaving';

/** Everything outside of this room's own logic, so that a test can stand for the whole phone. */
export interface PhonePorts {
  readonly transport: Transport;
  readonly open: OpenDatabase;
  readonly hash: HashText;
  readonly build: string;
  /** Milliseconds; may be wrong by years and jump. */
  readonly now: () => number;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Runs once after so many milliseconds, unless the answer is called first. */
  readonly schedule: (milliseconds: number, run: () => void) => () => void;
  /** One tab at a time where the browser can; without, sending twice is harmless. */
  readonly exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  readonly isVisible: () => boolean;
  /** `leaving`: the page goes away, maybe to come back from the browser's memory. */
  readonly onSignal: (listener: (signal: Signal) => void) => () => void;
  readonly tabs: {
    readonly post: (message: TabMessage) => void;
    readonly listen: (listener: (message: TabMessage) => void) => () => void;
  };
  /** Whose phone it is, as of the last time that the server said so. */
  readonly person: {
    readonly read: () => PersonId | undefined;
    readonly write: (personId: PersonId | undefined) => void;
  };
  /** Asks the browser not to clear the phone's storage by itself. */
  readonly persist: () => void;
}
