import type { Browser, BrowserContext, Page, Request } from '@playwright/test';
import { observeVitals, type Vitals } from './observe-vitals.ts';

/** A phone of the middle class on slow 4G, as Lighthouse has it. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowerCpu = 4;
const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** A phone that knows nothing but who is signed in: nothing kept, no service worker. */
export async function newPhone(browser: Browser, origin: string, cookie: string) {
  const context = await browser.newContext({ ...phone, baseURL: origin });
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: origin }]);
  // What runs our TypeScript names functions through it, and the page has none.
  await context.addInitScript('globalThis.__name = (named) => named;');
  await context.addInitScript(observeVitals);
  return context;
}

const chip = (page: Page) =>
  page
    .getByRole('region', { name: /^(Likely|Usual)/ })
    .getByRole('button', { name: /^(?!Arrange)/ });

/**
 * Opens /log in a new tab and waits until the form stands and nothing is under way. Answers also when
 * the first chip could be tapped, in milliseconds since the navigation began.
 */
export async function openLog(context: BrowserContext): Promise<{ page: Page; ready: number }> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu });
  await page.goto('/log', { waitUntil: 'commit' });
  await chip(page).first().waitFor();
  const ready = await page.evaluate(() => performance.now());
  await page.waitForLoadState('networkidle');
  return { page, ready };
}

export const vitalsOf = (page: Page): Promise<Vitals> =>
  page.evaluate(() => (window as unknown as { vitals: () => Vitals }).vitals());

const tapsMeasured = (page: Page, count: number) =>
  page.waitForFunction(
    (least) => (window as unknown as { vitals: () => Vitals }).vitals().taps.length >= least,
    count,
  );

/** The likeliest procedure, then Save: the whole of most cases. */
export async function logCase(page: Page): Promise<void> {
  await chip(page).first().tap();
  await tapsMeasured(page, 1);
  await page.getByRole('button', { name: 'Log case' }).tap();
  await page.getByRole('status').filter({ hasText: 'Logged.' }).waitFor();
  await tapsMeasured(page, 2);
}

/** Waits until the service worker has taken in all that it keeps. */
export const workerReady = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((ended) => active?.addEventListener('statechange', ended, { once: true }));
  });

/** The rest is the shell: data is asked for at each visit, and so is whether there is a new worker. */
const isShell = (request: Request) => !/^\/(api\/|sw\.js$)/.test(new URL(request.url()).pathname);

/** Counts, until it is asked, what the shell costs over the network: a page asked for it, or the worker. */
export function countShellBytes(context: BrowserContext) {
  const counted: ReturnType<typeof bytesOf>[] = [];
  const count = (request: Request) => {
    if (isShell(request)) counted.push(bytesOf(request));
  };
  context.on('requestfinished', count);
  return async () => {
    context.off('requestfinished', count);
    const bytes = { page: 0, worker: 0 };
    for (const one of await Promise.all(counted)) bytes[one.by] += one.bytes;
    return bytes;
  };
}

async function bytesOf(request: Request) {
  const by = request.serviceWorker() ? ('worker' as const) : ('page' as const);
  const answer = await request.response();
  if (answer?.fromServiceWorker()) return { by, bytes: 0 };
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  return { by, bytes: responseHeadersSize + responseBodySize };
}
