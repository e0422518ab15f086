import { useSyncExternalStore } from 'react';
import { emptySnapshot, type PhoneSnapshot } from '#offline/phone-snapshot.ts';
import { openPhone, type PhoneStore } from '#offline/phone-store.ts';

const unopened = emptySnapshot('opening');
let store: PhoneStore | undefined;

/** The one phone of this tab; opened at its first use, which is never on the server. */
export function phone(): PhoneStore {
  store ??= openPhone();
  return store;
}

const subscribe = (listener: () => void) => phone().subscribe(listener);
const snapshotNow = () => phone().getSnapshot();

/** What the phone holds; shows anew with every change. While hydrating it is not opened yet. */
export function usePhone(): PhoneSnapshot {
  return useSyncExternalStore(subscribe, snapshotNow, () => unopened);
}
