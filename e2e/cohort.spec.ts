import type { Page } from '@playwright/test';
import { desktop, expect, test } from './world/journey.ts';

const names = (page: Page) => page.getByRole('table').first().getByRole('rowheader');

async function openCohort(page: Page, query = '') {
  await page.goto(`/residents${query}`);
  await expect(names(page).first()).toBeVisible();
}

test('the grid sorts and filters, and the address holds the view', async ({ pageOf }) => {
  const page = await pageOf('faculty', desktop);
  await openCohort(page);
  await page.getByRole('button', { name: /^Embolization/ }).click();
  await page.getByRole('button', { name: /^Embolization/ }).click();
  await expect(page.getByRole('columnheader', { name: /^Embolization/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(page).toHaveURL(/sort=category%3AEmbolization&desc=1/);
  const first = await names(page).first().textContent();
  await page.reload();
  await expect(names(page).first()).toHaveText(first ?? '');

  await page.getByLabel('Program').selectOption({ label: 'IR Independent' });
  await expect(page).toHaveURL(/program=/);
  await expect(names(page).filter({ hasText: 'IR Integrated' })).toHaveCount(0);
  await expect(names(page).filter({ hasText: 'IR Independent' }).first()).toBeVisible();
  await page.getByLabel('PGY').selectOption('7');
  await expect(names(page).filter({ hasText: 'PGY-6' })).toHaveCount(0);
  await page.getByLabel('Role').selectOption({ label: 'Primary' });
  await expect(page.getByText('Numbers of a part of the log')).toBeVisible();
  await page.getByLabel('From').fill('2026-07-01');
  await expect(page).toHaveURL(/from=2026-07-01/);
  const shared = await pageOf('faculty', desktop);
  await shared.goto(page.url());
  await expect(names(shared)).toHaveCount(await names(page).count());
  await page.goto('/residents?pgy=9');
  await expect(page.getByText('No resident matches')).toBeVisible();
});

test('a number leads to its cases, a name to the resident, arrow keys from cell to cell', async ({
  pageOf,
}) => {
  const page = await pageOf('faculty', desktop);
  await openCohort(page, '?by=family');
  const table = page.getByRole('table').first();
  const cell = table.locator('a[href*="family%3Atips"]').first();
  await cell.focus();
  await page.keyboard.press('ArrowDown');
  await expect(table.locator('a[href*="family%3Atips"]').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/residents\/[^/]+\/cases\?measure=family%3Atips/);
  await expect(page.getByRole('heading', { level: 1, name: 'TIPS' })).toBeVisible();
  await expect(page.getByText(/is listed by ADS under/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Callum Drysdall' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Callum Drysdall' })).toBeVisible();
});

test("a resident's volume is a chart, a sentence and a table", async ({ pageOf }) => {
  const page = await pageOf('director', desktop);
  await openCohort(page);
  await names(page)
    .getByRole('link', { name: /^Naomi Ostrander/ })
    .click();
  const figure = page.getByRole('figure').first();
  await expect(figure).toContainText(/procedures from/);
  await expect(figure.locator('svg').first()).toBeVisible();
  await figure.getByText('Show as a table').click();
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(page.getByText('unconfirmed').first()).toBeVisible();
});
