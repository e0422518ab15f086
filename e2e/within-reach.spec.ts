import type { Page } from '@playwright/test';
import { expect, firstChip, openSettled, test } from './world/journey.ts';
import { caseItem, sendItems } from './world/sync-requests.ts';

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The pages that a resident opens on the phone, with one fresh case to amend. */
async function phonePages(page: Page): Promise<string[]> {
  const item = await caseItem('colleague');
  await sendItems(page, 'colleague', [item]);
  const credited = '/progress/cases?measure=category%3ABiopsy';
  const amend = `/log?amend=${item.id}`;
  return ['/log', '/cases', '/progress', '/progress/totals', credited, amend, '/no-such-page'];
}

test('a screen of 320 px shows every page without scrolling sideways', async ({ pageOf }) => {
  const narrow = { viewport: { width: 320, height: 640 } };
  const page = await pageOf('colleague', narrow);
  for (const path of await phonePages(page)) {
    await openSettled(page, path);
    expect(await sideways(page), path).toBeLessThanOrEqual(0);
  }
  for (const [name, paths] of [
    ['director', ['/residents', '/targets', '/reports']],
    ['nobody', ['/sign-in']],
  ] as const) {
    const other = await pageOf(name, narrow);
    for (const path of paths) {
      await openSettled(other, path);
      expect(await sideways(other), path).toBeLessThanOrEqual(0);
    }
  }
});

test('text twice as large keeps Save in reach and nothing off the side', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await openSettled(page, '/log');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const save = page.getByRole('button', { name: 'Log case' });
  await expect(save).toBeInViewport({ ratio: 0.9 });
  await firstChip(page).click();
  await expect(save).toBeInViewport({ ratio: 0.9 });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await save.click();
  await expect(page.getByRole('status').filter({ hasText: 'Logged.' })).toBeVisible();
});

/** What can be tapped and is under 44 px; a link in the middle of a sentence is as tall as its line. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const tappable = 'button, select, summary, textarea, input, a, label:has(input[type=radio])';
    const inSentence = (element: Element) =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node !== element && (node.textContent ?? '').trim() !== '',
      );
    const unseen = (element: HTMLElement) =>
      !element.checkVisibility() || element.matches('.skip-link, .sr-only, [type=hidden]');
    return [...document.querySelectorAll<HTMLElement>(tappable)]
      .filter((element) => !unseen(element) && !inSentence(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
      .map(({ element, box }) => {
        const words = (element.textContent ?? '').slice(0, 30);
        return `${element.tagName} “${words}” ${Math.round(box.width)}×${Math.round(box.height)}`;
      });
  });

test('everything that a thumb aims at is at least 44 px, Save 64', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  for (const path of await phonePages(page)) {
    await openSettled(page, path);
    expect.soft(await tooSmall(page), path).toEqual([]);
  }
  await openSettled(page, '/log');
  await firstChip(page).click();
  await page.getByText('Add a note').click();
  for (const word of [/^Date:/, /^Site:/, /^Attending:/, /^Patient:/]) {
    await page.getByRole('button', { name: word }).click();
    expect.soft(await tooSmall(page), String(word)).toEqual([]);
  }
  const save = await page.getByRole('button', { name: 'Log case' }).boundingBox();
  expect(save?.height).toBeGreaterThanOrEqual(63.5);
  const signIn = await pageOf('nobody');
  await openSettled(signIn, '/sign-in');
  expect(await tooSmall(signIn)).toEqual([]);
});

test('what is typed on a phone is at least 16 px, or the page would zoom', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  for (const path of await phonePages(page)) {
    await openSettled(page, path);
    const small = await page
      .locator('input:not([type=radio], [type=hidden]), select, textarea')
      .evaluateAll(
        (fields) =>
          fields.filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16).length,
      );
    expect(small, path).toBe(0);
  }
});
