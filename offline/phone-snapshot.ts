import type { PersonId } from '#domain/ids.ts';
import type { KeptReference } from './department-uses.ts';
import type { OwnCase } from './own-case.ts';
import type { StorageFailure } from './storage-failure.ts';
import type { SyncStatus } from './sync.ts';
import type { Unsent } from './unsent.ts';

/** What components render from; a new object with every change. */
export interface PhoneSnapshot {
  readonly status: 'opening' | 'ready' | 'signed-out' | 'unavailable';
  /** With `unavailable`: the storage's failure, or who is signed in keeps no log. */
  readonly why?: StorageFailure | 'not-a-resident';
  readonly person: {
    readonly id: PersonId;
    readonly name: string;
    readonly departmentName: string;
  } | null;
  readonly reference: KeptReference | null;
  /** Newest first; withdrawn ones are among them, see `countsNow`. */
  readonly cases: readonly OwnCase[];
  readonly unsent: Unsent;
  readonly sync: SyncStatus;
  /** To quote with `trouble`, where our side made one. */
  readonly failure?: string;
}

const nothingUnsent: Unsent = { count: 0, oldestAt: null, warning: null };

/** A phone that shows nothing of anyone. */
export const emptySnapshot = (
  status: PhoneSnapshot['status'],
  more: Pick<PhoneSnapshot, 'why'> & { sync?: SyncStatus } = {},
): PhoneSnapshot => ({
  status,
  person: null,
  reference: null,
  cases: [],
  unsent: nothingUnsent,
  sync: 'idle',
  ...more,
});
