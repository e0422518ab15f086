import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { type ActorName, world } from './world.ts';

type PageOf = (name: ActorName | 'nobody', options?: BrowserContextOptions) => Promise<Page>;

export const desktop = {
  viewport: { width: 1280, height: 900 },
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
} as const;

/** Opens pages as people of the world; each has a browser context of its own. */
export const test = base.extend<{ pageOf: PageOf }>({
  pageOf: async ({ browser, contextOptions }, use) => {
    const opened: { close(): Promise<void> }[] = [];
    await use(async (name, options = {}) => {
      const { baseUrl, sessions } = world();
      const storageState = name === 'nobody' ? undefined : sessions[name];
      const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
      const context = await browser.newContext({
        ...{ ...contextOptions, ...phone, baseURL: baseUrl, storageState },
        ...options,
      });
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});
export { expect };

/** Signs in by hand, as a person does. */
export async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Finds a procedure by typing and adds it to the case. */
export async function addProcedure(page: Page, words: string, name: RegExp) {
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('button', { name }).first().click();
}

/** The likeliest procedure, one tap away. */
export const firstChip = (page: Page) =>
  page.getByRole('region', { name: 'Likely' }).getByRole('listitem').first().getByRole('button');

/** Opens a page and waits until nothing of it is still on its way. */
export async function openSettled(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/**
 * Opens a page of the phone as a second visit does: the service worker has taken in what it needs and
 * answers. A page that is still loading while the worker becomes active is not taken over by it.
 */
export async function openInstalled(page: Page, path = '/log') {
  await openSettled(page, path);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((ended) => active?.addEventListener('statechange', ended, { once: true }));
  });
  await openSettled(page, path);
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}
