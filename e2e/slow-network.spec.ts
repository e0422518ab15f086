import type { Page } from '@playwright/test';
import { desktop, expect, signIn, test } from './world/journey.ts';
import { world } from './world/world.ts';

/** A page whose scripts wait on the way, as on a ward's network, until they are let go. */
async function openWithoutScripts(page: Page, path: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return letGo;
}

test('what is typed into the search before the scripts have come is searched', async ({
  pageOf,
}) => {
  const page = await pageOf('colleague');
  const letGo = await openWithoutScripts(page, '/log');
  await page.getByRole('searchbox', { name: 'Find a procedure' }).fill('tips');
  letGo();
  await expect(page.getByRole('list', { name: 'Procedures found' })).toContainText('TIPS');
  await expect(page.getByRole('searchbox', { name: 'Find a procedure' })).toHaveValue('tips');
});

test('a filter that is chosen before the scripts have come is applied', async ({ pageOf }) => {
  const page = await pageOf('faculty', desktop);
  const letGo = await openWithoutScripts(page, '/residents');
  await page.getByLabel('PGY').selectOption('7');
  letGo();
  await expect(page).toHaveURL(/pgy=7/);
  await expect(page.getByRole('rowheader').filter({ hasText: 'PGY-6' })).toHaveCount(0);
});

test('a sign-in that is sent before the scripts have come puts no password into an address', async ({
  pageOf,
}) => {
  const page = await pageOf('nobody');
  const letGo = await openWithoutScripts(page, '/sign-in');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await signIn(page, world().emails.faculty, world().password);
  letGo();
  await expect(page).toHaveURL(/\/residents$/);
  expect(asked.filter((url) => url.includes(world().password))).toEqual([]);
});

test('a page of one who is signed in asks for nothing that it does not show', async ({
  pageOf,
}) => {
  const page = await pageOf('colleague');
  const pictures: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'image') pictures.push(new URL(request.url()).pathname);
  });
  await page.goto('/log');
  const shown = await page
    .locator('img')
    .evaluateAll((images) =>
      images.map((image) => new URL((image as HTMLImageElement).src).pathname),
    );
  const unasked = pictures.filter((path) => !shown.includes(path) && !/icon/.test(path));
  expect(unasked).toEqual([]);
});
