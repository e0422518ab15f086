import { desktop, expect, test } from './world/journey.ts';

test('my progress says what counts, why, and whose number it is', async ({ pageOf }) => {
  const page = await pageOf('resident');
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: 'My progress' })).toBeVisible();
  await expect(page.getByText('unconfirmed').first()).toBeVisible();
  await page.getByText('Source', { exact: true }).first().click();
  await expect(page.getByText(/commonly stated/i).first()).toBeVisible();
  await page
    .getByRole('link', { name: /^Why does this count/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/progress\/cases\?measure=/);
  await expect(page.getByText(/is listed by ADS under/).first()).toBeVisible();
});

test('DR totals are stated as numbers, and the latest counts', async ({ pageOf }) => {
  const page = await pageOf('resident');
  await page.goto('/progress/totals');
  await page.getByLabel('PET').fill('lots');
  await page.getByRole('button', { name: 'Record totals' }).click();
  await expect(page.getByText(/whole number from 0/)).toBeVisible();
  await page.getByLabel('PET').fill('1,234');
  await page.getByRole('button', { name: 'Record totals' }).click();
  await expect(page.getByText('Totals recorded as of today.')).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByRole('listitem').filter({ hasText: /^PET/ })).toContainText('1,234');
});

test('a target set by the director counts at once, is labelled as theirs, and can be withdrawn', async ({
  pageOf,
}) => {
  const director = await pageOf('director', desktop);
  await director.goto('/targets');
  const card = director
    .getByRole('main')
    .locator('section, article, div')
    .filter({ has: director.getByRole('heading', { name: 'IR Integrated' }) })
    .last();
  await card.getByText('Set a target').click();
  await card.getByLabel('Category or family').selectOption({ label: 'Thoracentesis' });
  await card.getByLabel('At least').fill('0');
  await card.getByRole('button', { name: 'Set target' }).click();
  await expect(card.getByText(/whole number from 1/)).toBeVisible();
  await expect(card.getByLabel('Category or family')).toHaveValue(/thoracentesis/i);
  await card.getByLabel('At least').fill('4321');
  await card.getByRole('button', { name: 'Set target' }).click();
  await expect(card.getByText('at least 4321')).toBeVisible();

  const resident = await pageOf('resident');
  await resident.goto('/progress');
  const line = resident.getByRole('listitem').filter({ hasText: '4,321' });
  await expect(line).toContainText('Thoracentesis');
  await resident.getByText('Source', { exact: true }).last().click();
  await expect(resident.getByText(/not an ACGME minimum/).first()).toBeVisible();

  await director
    .getByRole('listitem')
    .filter({ hasText: 'at least 4321' })
    .getByRole('button', { name: /^Withdraw/ })
    .click();
  await expect(director.getByText('at least 4321')).toHaveCount(0);
});
