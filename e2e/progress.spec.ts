import { expect, test } from './world/journey.ts';

test('bars say how far one is, why a number counts, and whose number it is', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await page.goto('/progress');
  await expect(page.getByText(/^\d+ of \d+ needs? attention$/)).toBeVisible();
  const set = page.getByRole('list', { name: 'Diagnostic radiology minimums, March 2026' });
  await expect(set.getByRole('listitem')).toHaveCount(11);
  const line = set.getByRole('listitem').filter({ hasText: 'Image guided bx/drainage' });
  await expect(line.getByRole('img')).toBeVisible();
  await expect(line).toContainText(/\d+ of 25/);
  const counted = Number.parseInt((await line.locator('strong').textContent()) ?? '', 10);

  await line.getByRole('link', { name: /^Why does this count/ }).click();
  await expect(page).toHaveURL(/\/progress\/cases\?measure=/);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Image guided bx/drainage' }),
  ).toBeVisible();
  await expect(page.getByText(new RegExp(`(^|\\D)${counted} procedures in `))).toBeVisible();
  const first = page
    .getByRole('region', { name: /^Cases for/ })
    .getByRole('listitem')
    .filter({ hasText: 'Counts.' })
    .first();
  await expect(first).toContainText(/is listed by ADS under .* and credits /);
  await page.getByRole('link', { name: 'My progress' }).click();
  await page.getByText('Source', { exact: true }).last().click();
  await expect(page.getByText(/ACGME|program's own/).last()).toBeVisible();
});

test('a number that is only commonly stated says so wherever it stands', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await page.goto('/progress');
  const total = page.getByRole('listitem').filter({ hasText: 'of 1,000' });
  await expect(total.getByText('unconfirmed', { exact: true })).toBeVisible();
  const card = page
    .locator('section')
    .filter({ has: page.getByText('of 1,000') })
    .last();
  await card.getByText('Source', { exact: true }).click();
  await expect(card.getByText(/commonly stated/i).first()).toBeVisible();

  const faculty = await pageOf('faculty');
  await faculty.goto('/residents');
  const named = faculty.getByRole('listitem').filter({ hasText: 'of 1,000' });
  for (const each of await named.all()) await expect(each).toContainText('unconfirmed');
});

test('no page claims a minimum for a single IR category, or compliance', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await page.goto('/progress');
  const set = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'IR Defined Categories' }) })
    .last();
  await expect(set.getByRole('heading', { name: 'No minimum published' })).toBeVisible();
  await expect(set.getByRole('img')).toHaveCount(0);
  await expect(set.getByRole('listitem').first()).not.toContainText(/ of \d/);
  await expect(page.getByText(/ACGME.compliant/i)).toHaveCount(0);
});

test('DR totals are stated as numbers, and the latest counts', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await page.goto('/progress');
  await page.getByRole('link', { name: 'Enter DR totals' }).click();
  await page.getByLabel('PET').fill('lots');
  await page.getByLabel('MRI body').fill('12');
  await page.getByRole('button', { name: 'Record totals' }).click();
  await expect(page.getByText('Enter a whole number from 0 to 1,000,000.')).toBeVisible();
  await page.getByLabel('PET').fill('1,234');
  await page.getByRole('button', { name: 'Record totals' }).click();
  await expect(page.getByText('Totals recorded as of today.')).toBeVisible();
  await page.getByRole('link', { name: 'My progress' }).click();
  const line = page.getByRole('listitem').filter({ hasText: /^PET/ });
  await expect(line).toContainText('1,234 of 30');
  await expect(line).toContainText('stated as a running total');
});

test('DR totals that are refused keep what was typed', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await page.goto('/progress/totals');
  await page.getByLabel('PET').fill('lots');
  await page.getByLabel('MRI body').fill('12');
  await page.getByRole('button', { name: 'Record totals' }).click();
  await expect(page.getByText('Enter a whole number from 0 to 1,000,000.')).toBeVisible();
  await expect(page.getByLabel('PET')).toHaveValue('lots');
  await expect(page.getByLabel('MRI body')).toHaveValue('12');
});
