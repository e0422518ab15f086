import { openDB } from 'idb';
import { currentPerson } from './current-person.ts';
import { hashText } from './payload-hash.ts';
import type { PhonePorts, Signal, TabMessage } from './phone-ports.ts';
import type { PhoneSchema } from './phone-schema.ts';
import { fetchTransport } from './transport.ts';

/** A tab that holds the lock longer than a request can take is frozen, not working. */
const lockLimitMilliseconds = 20_000;

async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  let started: Promise<T> | undefined;
  const start = () => {
    started ??= work();
    return started;
  };
  try {
    const signal = AbortSignal.timeout(lockLimitMilliseconds);
    return await navigator.locks.request(name, { signal }, start);
  } catch {
    return start();
  }
}

function onSignal(listener: (signal: Signal) => void): () => void {
  const online = () => listener('online');
  const visible = () => document.visibilityState === 'visible' && listener('visible');
  const leaving = () => listener('leaving');
  // Back from the browser's memory: what was given up is taken up again.
  const back = ({ persisted }: PageTransitionEvent) => persisted && listener('visible');
  addEventListener('online', online);
  addEventListener('pagehide', leaving);
  addEventListener('pageshow', back);
  document.addEventListener('visibilitychange', visible);
  return () => {
    removeEventListener('online', online);
    removeEventListener('pagehide', leaving);
    removeEventListener('pageshow', back);
    document.removeEventListener('visibilitychange', visible);
  };
}

function openTabs(): PhonePorts['tabs'] {
  if (!('BroadcastChannel' in globalThis)) return { post: () => {}, listen: () => () => {} };
  const channel = new BroadcastChannel('angiolog');
  return {
    post: (message) => channel.postMessage(message),
    listen(listener) {
      const hear = ({ data }: MessageEvent<TabMessage>) => listener(data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** The phone as it is. */
export const browserPorts = (): PhonePorts => ({
  transport: fetchTransport,
  open: openDB<PhoneSchema>,
  hash: hashText,
  build: process.env.ANGIOLOG_BUILD ?? 'development',
  now: Date.now,
  random: Math.random,
  schedule(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  exclusively,
  isVisible: () => document.visibilityState === 'visible',
  onSignal,
  tabs: openTabs(),
  person: currentPerson,
  persist: () => void navigator.storage?.persist?.().catch(() => false),
});
