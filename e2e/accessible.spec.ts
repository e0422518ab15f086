import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addProcedure, desktop, expect, test } from './world/journey.ts';
import type { ActorName } from './world/world.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const routes: readonly (readonly [ActorName | 'nobody', string])[] = [
  ['nobody', '/sign-in'],
  ['nobody', '/no-such-page'],
  ['resident', '/log'],
  ['resident', '/cases'],
  ['resident', '/cases?text=zzzzqqq'],
  ['resident', '/progress'],
  ['resident', '/progress/cases?measure=category%3ABiopsy'],
  ['resident', '/progress/totals'],
  ['resident', '/residents'],
  ['director', '/residents'],
  ['director', '/residents?by=family&role=primary'],
  ['director', '/residents?pgy=9'],
  ['director', '/targets'],
  ['director', '/reports'],
];

/** Rule and place of each finding: what a person needs to mend it. */
async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

async function settled(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every route is accessible and quiet on the console, ${colorScheme}`, async ({ pageOf }) => {
    test.setTimeout(180_000);
    const said: string[] = [];
    const pages = new Map<string, Page>();
    for (const [name, path] of routes) {
      const page = pages.get(name) ?? (await pageOf(name, { colorScheme }));
      if (!pages.has(name)) {
        page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
        page.on('console', (message) => {
          // The document's own 404 is what the two missing pages are for.
          const expected =
            /status of 404/.test(message.text()) && message.location().url === page.url();
          if (message.type() === 'error' && !expected)
            said.push(`${page.url()}: ${message.text()}`);
        });
      }
      pages.set(name, page);
      await settled(page, path);
      expect(await findings(page), `${name} ${path}`).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
    }
    expect(said).toEqual([]);
  });

  test(`what opens on a page is accessible too, ${colorScheme}`, async ({ pageOf }) => {
    const page = await pageOf('resident', { colorScheme });
    await settled(page, '/log');
    await page.getByRole('button', { name: 'Log case' }).click();
    await expect(page.getByText('Add at least one procedure.')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await addProcedure(page, 'tips', /TIPS revision with stent/);
    await page.getByRole('button', { name: /Attending/ }).click();
    await page.getByText('Add a note').click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: /^Account of/ }).click();
    await expect(page.getByRole('dialog', { name: 'Account' })).toBeVisible();
    expect(await findings(page)).toEqual([]);
    const faculty = await pageOf('faculty', { ...desktop, colorScheme });
    await settled(faculty, '/residents');
    await faculty.getByRole('rowheader').getByRole('link').first().click();
    await expect(faculty.getByRole('figure').locator('svg').first()).toBeVisible();
    expect(await findings(faculty)).toEqual([]);
  });
}

test('a page of 320 px and text twice as large keep everything in reach', async ({ pageOf }) => {
  const page = await pageOf('resident', { viewport: { width: 320, height: 640 } });
  for (const path of ['/log', '/cases', '/progress', '/progress/totals']) {
    await settled(page, path);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, path).toBeLessThanOrEqual(0);
  }
  await settled(page, '/log');
  await page.addStyleTag({ content: ':root { font-size: 200% }' });
  await expect(page.getByRole('button', { name: 'Log case' })).toBeInViewport();
});

test('everything that a thumb aims at on the phone is at least 44 px, Save 64', async ({
  pageOf,
}) => {
  const page = await pageOf('resident');
  for (const path of ['/log', '/cases', '/progress']) {
    await settled(page, path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, select, summary, input, a[class]')]
        .filter(
          (element) =>
            element.checkVisibility() &&
            !element.matches('.text-link, .skip-link, [type=radio], [type=hidden]'),
        )
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
        .map(
          ({ element, box }) => `${element.textContent?.slice(0, 30)} ${box.width}×${box.height}`,
        ),
    );
    expect(small, path).toEqual([]);
  }
  await settled(page, '/log');
  const box = await page.getByRole('button', { name: 'Log case' }).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(63.5);
});

test('focus is never hidden behind a bar', async ({ pageOf }) => {
  const page = await pageOf('resident', { viewport: { width: 390, height: 664 } });
  for (const path of ['/log', '/cases']) {
    await settled(page, path);
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement | null;
        if (!focused || focused === document.body) return '';
        const { left, top, width, height } = focused.getBoundingClientRect();
        const corners = [0.1, 0.5, 0.9].map((share) =>
          document.elementFromPoint(left + width / 2, top + height * share),
        );
        const seen = corners.some(
          (element) =>
            element &&
            (focused.contains(element) ||
              element.contains(focused) ||
              focused.closest('label')?.contains(element)),
        );
        return seen ? '' : `${focused.tagName} ${focused.textContent?.slice(0, 40)}`;
      });
      expect(hidden, `${path}, step ${step}`).toBe('');
    }
  }
});

test('a case is logged by keyboard alone', async ({ pageOf }) => {
  const page = await pageOf('resident', desktop);
  await settled(page, '/log');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('uterine artery');
  await expect(
    page.getByRole('button', { name: /^Uterine artery embolization/ }).first(),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'In this case' })).toContainText('Uterine artery');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Logged.' })).toBeVisible();
});
