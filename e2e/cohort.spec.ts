import type { Page, Route } from '@playwright/test';
import { desktop, expect, test } from './world/journey.ts';

const names = (page: Page) => page.getByRole('table').first().getByRole('rowheader');

/** Opens the grid and waits until its script runs, which leaves one tab stop in the table. */
async function openCohort(page: Page) {
  await page.goto('/residents');
  await expect(page.getByRole('table').first().locator('a[tabindex="-1"]').first()).toBeVisible();
}

/** What the grid shows of a column, from the top; the last row sums up. */
async function numbers(page: Page, measure: string): Promise<number[]> {
  const cells = page
    .getByRole('table')
    .first()
    .locator(`a[href$="${encodeURIComponent(measure)}"]`);
  const texts = await cells.allTextContents();
  return texts.map((text) => Number.parseInt(text.replaceAll(',', ''), 10));
}

test('a column sorts both ways, and the order survives a reload', async ({ pageOf }) => {
  const page = await pageOf('faculty', desktop);
  await openCohort(page);
  const head = page.getByRole('columnheader', { name: /^Biopsy/ });
  const inOrder = (counts: readonly number[]) => counts.toSorted((a, b) => a - b);
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const fewest = await numbers(page, 'category:Biopsy');
  expect(fewest).toEqual(inOrder(fewest));
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=category%3ABiopsy&desc=1/);
  const most = await numbers(page, 'category:Biopsy');
  expect(most).toEqual(inOrder(most).reverse());
  expect(most.length).toBeGreaterThan(10);
  const first = (await names(page).first().textContent()) ?? '';
  await page.reload();
  await expect(names(page).first()).toHaveText(first);
});

test('filters narrow residents and numbers, and the address is the view', async ({ pageOf }) => {
  const page = await pageOf('faculty', desktop);
  await openCohort(page);
  const all = await numbers(page, 'category:Biopsy');
  const rows = names(page);
  await page.getByLabel('Program').selectOption({ label: 'IR Independent' });
  await expect(rows.filter({ hasText: 'IR Integrated' })).toHaveCount(0);
  await expect(rows.filter({ hasText: 'IR Independent' })).toHaveCount(4);
  await page.getByLabel('PGY').selectOption('7');
  await expect(rows.filter({ hasText: 'PGY-6' })).toHaveCount(0);
  await expect(rows.filter({ hasText: 'PGY-7' })).toHaveCount(2);
  await expect(page).toHaveURL(/program=.*pgy=7/);

  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(rows.filter({ hasText: 'IR Integrated' })).not.toHaveCount(0);
  await page.getByLabel('Site').selectOption({ label: 'Gateway West County Hospital' });
  await page.getByLabel('Role').selectOption({ label: 'Primary' });
  await page.getByLabel('From', { exact: true }).fill('2026-07-01');
  await page.getByLabel('To', { exact: true }).fill('2026-09-30');
  await expect(page).toHaveURL(/site=.*role=primary&from=2026-07-01&to=2026-09-30/);
  await expect(page.getByText('Numbers of a part of the log')).toBeVisible();
  const list = page.getByRole('list', { name: 'Filters in force' });
  await expect(list).toContainText('Gateway West County Hospital');
  await expect(list).toContainText('As primary');
  const part = await numbers(page, 'category:Biopsy');
  const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0);
  expect(part).toHaveLength(all.length);
  expect(sum(part)).toBeLessThan(sum(all) / 2);

  const shared = await pageOf('director', desktop);
  await shared.goto(page.url());
  await expect(names(shared).first()).toBeVisible();
  expect(await numbers(shared, 'category:Biopsy')).toEqual(part);
});

test('a filter chosen before the scripts have arrived is applied when they have', async ({
  pageOf,
}) => {
  const page = await pageOf('faculty', desktop);
  const held: Route[] = [];
  let isHeld = true;
  await page.route('**/_next/static/**/*.js', (route) =>
    isHeld ? held.push(route) : route.continue(),
  );
  await page.goto('/residents', { waitUntil: 'commit' });
  await page.getByLabel('PGY').selectOption('7');
  isHeld = false;
  for (const route of held) await route.continue();
  await expect(page).toHaveURL(/pgy=7/);
  await expect(page.getByLabel('PGY')).toHaveValue('7');
  await expect(names(page).filter({ hasText: 'PGY-6' })).toHaveCount(0);
  await expect(names(page).filter({ hasText: 'PGY-7' })).not.toHaveCount(0);
});

test('an empty grid says what to do', async ({ pageOf }) => {
  const page = await pageOf('faculty', desktop);
  await page.goto('/residents?pgy=9');
  await expect(page.getByText('No resident matches')).toBeVisible();
  await expect(page.getByText('Clear a filter above.')).toBeVisible();
  await page.getByRole('link', { name: 'Remove filter: PGY-9' }).click();
  await expect(names(page).first()).toBeVisible();
});

test('an address with a filter that is none says so and leads back', async ({ pageOf }) => {
  const page = await pageOf('faculty', desktop);
  await page.goto('/residents?from=not-a-date');
  await expect(page.getByText('This address has a filter that can’t be read')).toBeVisible();
  await page.getByRole('link', { name: 'Show all residents' }).click();
  await expect(names(page).first()).toBeVisible();
});

test('a number leads to its cases, a name to the resident, arrow keys from cell to cell', async ({
  pageOf,
}) => {
  const page = await pageOf('faculty', desktop);
  await openCohort(page);
  await page.getByLabel('Columns').selectOption('family');
  await expect(page).toHaveURL(/by=family/);
  const cells = page.getByRole('table').first().locator('a[href$="family%3Atips"]');
  await cells.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(cells.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(cells.nth(1)).not.toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await expect(cells.first()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(names(page).first().getByRole('link')).toBeFocused();
  const name = ((await names(page).first().getByRole('link').textContent()) ?? '')
    .split(' PGY')[0]
    ?.trim();
  await cells.first().focus();
  const counted = Number.parseInt((await cells.first().textContent()) ?? '', 10);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/residents\/[^/]+\/cases\?measure=family%3Atips/);
  await expect(page.getByRole('heading', { level: 1, name: 'TIPS' })).toBeVisible();
  await expect(page.getByText(new RegExp(`^${counted} procedures? in `))).toBeVisible();
  await expect(page.getByText(/is listed by ADS under/).first()).toBeVisible();
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test("a resident's volume is a chart, a sentence and a table", async ({ pageOf }) => {
  const page = await pageOf('director', desktop);
  await openCohort(page);
  await names(page)
    .getByRole('link', { name: /^Naomi Ostrander/ })
    .click();
  const figure = page.getByRole('figure').first();
  await expect(figure).toContainText(/procedures from/);
  await expect(figure.getByRole('img', { name: /^Stacked bars/ })).toBeVisible();
  await expect(figure.getByRole('table')).toBeHidden();
  await figure.getByText('Show as a table').click();
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(page.getByText('unconfirmed', { exact: true }).first()).toBeVisible();
});
