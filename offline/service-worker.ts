import { assetsIn } from './shell-assets.ts';
import { isShell, shells } from './shells.ts';

// Keeps the phone's pages and their hashed files, and nothing else: no answer of an API, nothing
// that was fetched as somebody. Cases live in IndexedDB, see phone-store.ts.

declare const ANGIOLOG_BUILD: string;

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
const worker = globalThis as unknown as WorkerScope;

const prefix = 'angiolog-shell-';
const cacheName = `${prefix}${ANGIOLOG_BUILD}`;

/** Without credentials, so that what is kept can hold nothing about anyone. */
async function fetchAnonymously(path: string): Promise<Response> {
  const answer = await fetch(path, { credentials: 'omit', cache: 'reload', redirect: 'error' });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer;
}

/** Takes in a file and everything that it names, and what that names in turn. */
async function takeIn(cache: Cache, path: string, seen: Set<string>): Promise<void> {
  if (seen.has(path)) return;
  seen.add(path);
  const answer = await fetchAnonymously(path);
  await cache.put(path, answer.clone());
  if (!/\.(woff2|png|svg)$/.test(path)) {
    await Promise.all(assetsIn(await answer.text()).map((next) => takeIn(cache, next, seen)));
  }
}

async function install() {
  const cache = await caches.open(cacheName);
  const seen = new Set<string>();
  for (const shell of shells) await takeIn(cache, shell, seen);
}

/** The build before stays too: a tab that was opened with it may still ask for a late chunk. */
async function forgetOldBuilds() {
  const kept = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const before = kept.filter((name) => name !== cacheName).slice(0, -1);
  await Promise.all(before.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** From the cache at once; a page that isn't there comes from the network. */
const shellOf = async (request: Request, path: string) =>
  (await (await caches.open(cacheName)).match(path)) ?? fetch(request);

/** Every other page needs the network; without one, the first page leads to the log. */
async function pageOf(request: Request, path: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (path === '/') return Response.redirect('/log');
    const cache = await caches.open(cacheName);
    const answer = await cache.match('/no-connection');
    if (!answer) throw error;
    return answer;
  }
}

const fileOf = async (request: Request) => (await caches.match(request)) ?? fetch(request);

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOldBuilds()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (request.mode === 'navigate') {
    const { pathname } = url;
    event.respondWith(isShell(pathname) ? shellOf(request, pathname) : pageOf(request, pathname));
  } else if (url.pathname.startsWith('/_next/static/') || url.pathname === '/theme.js') {
    event.respondWith(fileOf(request));
  }
});
