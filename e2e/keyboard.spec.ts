import type { Page } from '@playwright/test';
import { desktop, expect, openSettled, test } from './world/journey.ts';

/** Names what has the focus where less than a part of it can be seen; an empty text when all is well. */
const hiddenFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return '';
    const shown = focused.matches('input[type=radio]') ? focused.closest('label') : focused;
    const { left, top, width, height } = (shown ?? focused).getBoundingClientRect();
    const seen = [0.1, 0.5, 0.9].some((share) => {
      const there = document.elementFromPoint(left + width / 2, top + height * share);
      return there !== null && (shown?.contains(there) || there.contains(shown));
    });
    return seen ? '' : `${focused.tagName} ${focused.textContent?.slice(0, 40)}`;
  });

for (const [way, key] of [
  ['forward', 'Tab'],
  ['backward', 'Shift+Tab'],
] as const) {
  test(`focus that moves ${way} is never hidden behind a bar`, async ({ pageOf }) => {
    const page = await pageOf('colleague', { viewport: { width: 390, height: 664 } });
    for (const path of ['/log', '/cases', '/progress']) {
      await openSettled(page, path);
      const reached = new Set<string>();
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press(key);
        expect(await hiddenFocus(page), `${path}, step ${step}`).toBe('');
        reached.add(
          await page.evaluate(() => {
            const box = document.activeElement?.getBoundingClientRect();
            return `${document.activeElement?.textContent} ${box && box.top + scrollY}`;
          }),
        );
      }
      expect(reached.size, path).toBeGreaterThan(15);
    }
  });
}

test('a case is logged by keyboard alone', async ({ pageOf }) => {
  const page = await pageOf('colleague', desktop);
  await openSettled(page, '/log');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('uterine artery');
  const found = page.getByRole('list', { name: 'Procedures found' }).getByRole('button').first();
  await expect(found).toContainText('Uterine artery embolization');
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('list', { name: 'In this case' });
  await expect(chosen).toContainText('Uterine artery');
  const announced = page.getByRole('region', { name: 'Categories of this case' });
  await expect(announced.getByRole('listitem')).toHaveText(['Embolization']);

  await page.keyboard.press('Shift+Tab');
  await expect(chosen.getByRole('radio', { checked: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const role = await chosen
    .locator('label')
    .filter({ has: page.locator(':checked') })
    .textContent();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Logged.' })).toBeVisible();
  await page.goto('/cases');
  const newest = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Uterine artery' });
  await expect(newest.first()).toContainText(role ?? '');
});

test('an opened word closes with Escape and gives the focus back', async ({ pageOf }) => {
  const page = await pageOf('colleague', desktop);
  await openSettled(page, '/log');
  const word = page.getByRole('button', { name: /^Site:/ });
  await word.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('group', { name: 'Site' });
  await panel.getByRole('button').last().focus();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(word).toBeFocused();
});
