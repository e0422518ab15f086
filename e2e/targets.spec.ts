import type { Page } from '@playwright/test';
import { desktop, expect, test } from './world/journey.ts';

/** What the director does in the card of one program. */
async function openCard(page: Page) {
  await page.goto('/targets');
  const heading = page.getByRole('heading', { name: 'IR Integrated' });
  const card = page.locator('section').filter({ has: heading }).last();
  await card.getByText('Set a target').click();
  return card;
}

test('a target set by the director counts at once, is labelled as theirs, and can be withdrawn', async ({
  pageOf,
}) => {
  const director = await pageOf('director', desktop);
  const card = await openCard(director);
  await card.getByLabel('Category or family').selectOption({ label: 'Thoracentesis' });
  await card.getByLabel('At least').fill('4321');
  await card.getByRole('button', { name: 'Set target' }).click();
  await expect(card.getByText('Target set. It counts from now on.')).toBeVisible();
  await expect(card.getByText('at least 4321')).toBeVisible();

  const resident = await pageOf('resident');
  await resident.goto('/progress');
  const line = resident.getByRole('listitem').filter({ hasText: 'of 4,321' });
  await expect(line).toContainText('Thoracentesis');
  const set = resident.locator('section').filter({ has: line }).last();
  await set.getByText('Source', { exact: true }).click();
  await expect(set.getByText(/not an ACGME minimum/).first()).toBeVisible();

  const cells = director
    .getByRole('table')
    .first()
    .getByRole('link', { name: / of 4321(,|$)/ });
  await director.goto('/residents?by=family');
  // Another journey may invite a resident meanwhile: this one's row, not the number of rows.
  const row = director.getByRole('row').filter({ hasText: 'Naomi Ostrander' });
  await expect(row.getByRole('link', { name: / of 4321(,|$)/ })).toHaveCount(1);

  await director.goto('/targets');
  await director
    .getByRole('listitem')
    .filter({ hasText: 'at least 4321' })
    .getByRole('button', { name: 'Withdraw the target for Thoracentesis' })
    .click();
  await expect(director.getByText('at least 4321')).toHaveCount(0);
  await resident.reload();
  await expect(resident.getByRole('heading', { name: 'IR Defined Categories' })).toBeVisible();
  await expect(line).toHaveCount(0);
  await director.goto('/residents?by=family');
  await expect(director.getByRole('table').first()).toBeVisible();
  await expect(cells).toHaveCount(0);
});

test('a target that is refused keeps what was typed', async ({ pageOf }) => {
  const page = await pageOf('director', desktop);
  const card = await openCard(page);
  await card.getByText('From our ADS report').click();
  await card.getByLabel('Category or family').selectOption({ label: 'Paracentesis' });
  await card.getByLabel('At least').fill('0');
  await card.getByLabel('Which report').fill('ADS Minimums report, Oct 2026');
  await card.getByRole('button', { name: 'Set target' }).click();
  await expect(card.getByText('Enter a whole number from 1 to 10,000.')).toBeVisible();
  await expect(card.getByLabel('At least')).toHaveValue('0');
  await expect(card.getByLabel('Category or family')).toHaveValue('family:paracentesis');
  await expect(card.getByLabel('Which report')).toHaveValue('ADS Minimums report, Oct 2026');
  await expect(card.getByRole('radio', { name: 'From our ADS report' })).toBeChecked();
});
