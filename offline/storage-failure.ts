/** Why the phone can't keep a case: no room, another tab in the way, or no storage at all. */
export type StorageFailure = 'quota' | 'blocked' | 'unavailable';

/** Another tab holds the database open in an older shape, or the browser doesn't answer. */
export class StorageBlocked extends Error {
  override readonly name = 'StorageBlocked';
}

/** The failure behind whatever IndexedDB threw. */
export function storageFailure(error: unknown): StorageFailure {
  if (error instanceof StorageBlocked) return 'blocked';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' ? 'quota' : 'unavailable';
}
