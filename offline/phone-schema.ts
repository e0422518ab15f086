import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { StoredCase } from '#domain/sync/own-log.ts';
import type { KeptReference } from './department-uses.ts';
import type { OutboxRow } from './outbox-row.ts';

export interface SyncMeta {
  /** The server's store that cases and receipts on this phone speak of. */
  readonly epoch?: string;
  /** Where the next pull goes on; absent, it fetches everything. */
  readonly cursor?: string;
}

/** That a person let go of changes that no server had, without what they said. */
export interface Consent {
  readonly at: string;
  readonly how: 'typed' | 'withdrew' | 'kept-theirs';
  readonly items: readonly {
    readonly itemId: string;
    readonly caseId: string;
    readonly payloadHash: string;
  }[];
}

export interface PhoneSchema extends DBSchema {
  outbox: { key: string; value: OutboxRow; indexes: { byPlace: number; byCase: string } };
  cases: { key: string; value: StoredCase };
  reference: { key: string; value: KeptReference };
  meta: { key: string; value: SyncMeta };
  consents: { key: number; value: Consent };
}

export const phoneStores = ['outbox', 'cases', 'reference', 'meta', 'consents'] as const;
export type PhoneStores = typeof phoneStores;
export type ReadTx = IDBPTransaction<PhoneSchema, PhoneStores, 'readonly'>;
export type WriteTx = IDBPTransaction<PhoneSchema, PhoneStores, 'readwrite'>;

/** The one key of stores that hold one value. */
export const only = 'own';

export const schemaVersion = 1;

/** A later version only adds: a tab of an older build goes on working with what it knows. */
export function buildStores(database: IDBPDatabase<PhoneSchema>, oldVersion: number) {
  if (oldVersion >= 1) return;
  const outbox = database.createObjectStore('outbox', { keyPath: 'itemId' });
  outbox.createIndex('byPlace', 'place', { unique: true });
  outbox.createIndex('byCase', 'caseId');
  database.createObjectStore('cases', { keyPath: 'id' });
  database.createObjectStore('reference');
  database.createObjectStore('meta');
  database.createObjectStore('consents', { autoIncrement: true });
}
