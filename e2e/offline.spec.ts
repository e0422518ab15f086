import type { Page } from '@playwright/test';
import {
  addProcedure,
  expect,
  firstChip,
  openInstalled,
  openSettled,
  signIn,
  test,
} from './world/journey.ts';
import { selectRows } from './world/select-rows.ts';
import { world } from './world/world.ts';

const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });
const save = (page: Page) => page.getByRole('button', { name: 'Log case' }).click();

/** Cases of the colleague with a note, as the database has them. */
async function storedWith(note: string): Promise<number> {
  const [row] = await selectRows(
    (sql) => sql`select count(*)::int as n from procedure_case where note = ${note}`,
  );
  return Number(row?.n);
}

async function fillNote(page: Page, note: string) {
  await page.getByText('Add a note').click();
  await page.getByRole('textbox', { name: 'Note' }).fill(note);
}

test('with the network off a case is saved, seen, counted, and sent once when it is back', async ({
  pageOf,
}) => {
  const page = await pageOf('colleague');
  await openInstalled(page);
  await page.context().setOffline(true);
  await page.reload();
  await addProcedure(page, 'splenic angiogram', /^Splenic angiogram/);
  await fillNote(page, 'Logged behind lead.');
  await save(page);
  await expect(said(page, 'Saved on this phone. Will send when online.').first()).toBeVisible();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Cases' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Logged behind lead.' });
  await expect(row).toContainText('Saved on this phone');
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: 'My progress' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'IR Defined Categories' })).toBeVisible();
  await page.goto('/progress/totals');
  await expect(page.getByRole('heading', { name: 'This page needs a connection' })).toBeVisible();
  expect(await storedWith('Logged behind lead.')).toBe(0);

  await page.goto('/cases');
  const send = page.getByRole('button', { name: 'Send now' });
  await expect(send).toBeVisible();
  // Without a network nothing comes of it; with one the case goes by itself, pressed or not.
  await send.click();
  await expect(row).toContainText('Saved on this phone');
  await page.context().setOffline(false);
  await expect(row).toContainText('Logged');
  await expect(row).not.toContainText('Saved on this phone');
  expect(await storedWith('Logged behind lead.')).toBe(1);
});

test('a case that was called saved outlives the browser being closed at once', async ({
  pageOf,
}) => {
  const page = await pageOf('colleague');
  await openInstalled(page);
  await page.context().setOffline(true);
  await firstChip(page).click();
  await fillNote(page, 'Closed right after Saved.');
  await save(page);
  await expect(said(page, 'Saved on this phone').first()).toBeVisible();
  const { context } = { context: page.context() };
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto('/cases');
  const row = again.getByRole('listitem').filter({ hasText: 'Closed right after Saved.' });
  await expect(row).toContainText('Logged');
  expect(await storedWith('Closed right after Saved.')).toBe(1);
});

test('a captive portal that answers 200 is no receipt', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await openInstalled(page);
  await page.route('**/api/v1/sync', (route) =>
    route.fulfill({
      status: 200,
      contentType: 'text/html',
      body: '<h1>Welcome to Guest WiFi</h1>',
    }),
  );
  await firstChip(page).click();
  await fillNote(page, 'Behind the portal.');
  await save(page);
  await expect(said(page, 'Saved on this phone. Will send when online.').first()).toBeVisible();
  await expect(said(page, 'Logged.')).toHaveCount(0);
  expect(await storedWith('Behind the portal.')).toBe(0);
  await page.unroute('**/api/v1/sync');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(said(page, 'Logged.')).toBeVisible();
  expect(await storedWith('Behind the portal.')).toBe(1);
});

test('a search that could not be loaded says so, keeps what was typed, and a chip still saves', async ({
  pageOf,
}) => {
  const page = await pageOf('colleague', { serviceWorkers: 'block' });
  await openSettled(page, '/log');
  await page.route('**/_next/static/chunks/**', (route) => route.abort());
  const box = page.getByRole('searchbox');
  await box.fill('splenic');
  await expect(said(page, 'The search could not be loaded.')).toBeVisible();
  await expect(box).toHaveValue('splenic');
  await box.fill('');
  await firstChip(page).click();
  await save(page);
  await expect(said(page, 'Logged.')).toBeVisible();
});

test('a full phone says Not saved, keeps the form, and never says Saved', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await openSettled(page, '/log');
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function refuse(...args) {
      if (this.name !== 'outbox') return add.apply(this, args);
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await firstChip(page).click();
  await save(page);
  await expect(page.getByText('Not saved. This phone has no room left.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'In this case' })).toBeVisible();
  await expect(said(page, 'Saved on this phone')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy it' })).toBeVisible();
});

test('a browser that keeps nothing says so in place of the log', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Private.', 'SecurityError');
    };
  });
  await page.goto('/log');
  await expect(
    page.getByRole('heading', { name: "This browser can't keep your log" }),
  ).toBeVisible();
});

test('two tabs show the same cases, and a case saved in one is sent once', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await openSettled(page, '/log');
  const other = await page.context().newPage();
  await openSettled(other, '/cases');
  await firstChip(page).click();
  await fillNote(page, 'Seen from the other tab.');
  await save(page);
  await expect(said(page, 'Logged.')).toBeVisible();
  const row = other.getByRole('listitem').filter({ hasText: 'Seen from the other tab.' });
  await expect(row).toContainText('Logged');
  expect(await storedWith('Seen from the other tab.')).toBe(1);
});

test('who signs out with unsent cases is asked, and another person neither sees nor sends them', async ({
  pageOf,
}) => {
  const page = await pageOf('nobody');
  await page.goto('/log');
  await signIn(page, world().emails.colleague, world().password);
  await expect(page).toHaveURL(/\/log$/);
  await openInstalled(page);
  await page.route('**/api/v1/sync', (route) => route.abort());
  await firstChip(page).click();
  await fillNote(page, 'Waits for its own person.');
  await save(page);
  await expect(said(page, 'Saved on this phone').first()).toBeVisible();

  await page
    .getByRole('button', { name: /^Account of/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  const asks = page.getByRole('dialog', { name: '1 case is only on this phone' });
  await asks.getByText('Discard them').click();
  await asks.getByRole('button', { name: 'Discard and sign out' }).click();
  await expect(asks.getByText('Type DISCARD in capitals')).toBeVisible();
  const files = page.waitForEvent('download');
  await asks.getByRole('button', { name: 'Save a file' }).click();
  expect((await files).suggestedFilename()).toMatch(/^angiolog-unsent-/);
  await asks.getByRole('button', { name: 'Keep them here and sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.unroute('**/api/v1/sync');

  await page.goto('/log');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Flog/);
  await signIn(page, world().emails.strangerResident, world().password);
  await expect(page).toHaveURL(/\/log$/);
  await openSettled(page, '/cases');
  await expect(page.getByText('Waits for its own person.')).toHaveCount(0);
  await expect(page.getByText(/\d cases? saved on this phone/)).toHaveCount(0);
  expect(await storedWith('Waits for its own person.')).toBe(0);

  await page
    .getByRole('button', { name: /^Account of/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/cases');
  await signIn(page, world().emails.colleague, world().password);
  const row = page.getByRole('listitem').filter({ hasText: 'Waits for its own person.' });
  await expect(row).toContainText('Logged');
  expect(await storedWith('Waits for its own person.')).toBe(1);
});

test('the service worker keeps the shells and hashed files alone', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await openInstalled(page);
  await openSettled(page, '/cases');
  await openSettled(page, '/progress/totals');
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const paths = all.flat().map(({ url }) => new URL(url).pathname);
    const log = await (await caches.match('/log'))?.text();
    return { paths, log };
  });
  const allowed =
    /^\/(_next\/static\/|icons\/|theme\.js$|icon\.svg$|log$|cases$|progress$|progress\/cases$|no-connection$)/;
  expect(kept.paths.filter((path) => !allowed.test(path))).toEqual([]);
  expect(kept.log).not.toContain('Ofosuhene');
});
