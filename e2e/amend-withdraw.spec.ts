import { addProcedure, expect, test } from './world/journey.ts';

const said = (words: string) => ({ hasText: words });

test('an own case is amended, and the later of two edits is kept apart', async ({ pageOf }) => {
  const page = await pageOf('resident');
  await page.goto('/log');
  await addProcedure(page, 'cholecystostomy', /^Cholecystostomy/);
  await page.getByRole('button', { name: 'Log case' }).click();
  await expect(page.getByRole('status').filter(said('Logged.'))).toBeVisible();
  await page.getByRole('link', { name: 'Amend' }).click();
  await expect(page.getByRole('heading', { name: 'Amend a case' })).toBeVisible();
  const address = page.url();

  // A second tab opens the same version; the first saves before it.
  const late = await page.context().newPage();
  await late.goto(address);
  await expect(late.getByRole('list', { name: 'In this case' })).toContainText('Cholecystostomy');
  await addProcedure(page, 'paracentesis', /^Paracentesis/);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('status').filter(said('Changes saved.'))).toBeVisible();

  await addProcedure(late, 'thoracentesis', /^Thoracentesis/);
  await late.getByRole('button', { name: 'Save changes' }).click();
  await expect(late.getByText(/changed elsewhere/)).toBeVisible();
  await expect(late.getByRole('list', { name: 'In this case' })).toContainText('Thoracentesis');
  await late.getByRole('button', { name: 'Put mine on top of it' }).click();
  await expect(late.getByRole('list', { name: 'In this case' })).toContainText('Thoracentesis');
  await late.getByRole('button', { name: 'Save changes' }).click();
  await expect(late.getByRole('status').filter(said('Changes saved.'))).toBeVisible();
});

test('a case is withdrawn with a dialog that repeats the verb, and found again as withdrawn', async ({
  pageOf,
}) => {
  const page = await pageOf('resident');
  await page.goto('/log');
  await addProcedure(page, 'vertebroplasty', /augmentation/i);
  await page.getByRole('button', { name: 'Log case' }).click();
  await expect(page.getByRole('status').filter(said('Logged.'))).toBeVisible();
  await page.goto('/cases');
  const row = page
    .getByRole('listitem')
    .filter({ hasText: /augmentation/i })
    .first();
  await row.getByRole('button', { name: /^Withdraw/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Withdraw this case?' });
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('Case withdrawn.')).toBeVisible();
  await page.goto('/cases?status=withdrawn');
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /augmentation/i })
      .first(),
  ).toBeVisible();
});

test('a verified case offers no change, and its page says why', async ({ pageOf }) => {
  const page = await pageOf('resident');
  await page.goto('/cases?status=verified');
  const row = page.getByRole('listitem').filter({ hasText: 'Verified' }).first();
  await expect(row).toBeVisible();
  await expect(row.getByRole('button', { name: /^Withdraw/ })).toHaveCount(0);
  await expect(row.getByRole('link', { name: /^Amend/ })).toHaveCount(0);
});

test('own cases are found by a procedure in everyday words', async ({ pageOf }) => {
  const page = await pageOf('resident');
  await page.goto('/cases');
  await page.getByRole('searchbox', { name: 'Procedure' }).fill('perm cath');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/text=perm/);
  const rows = page.getByRole('main').getByRole('listitem').filter({ hasText: 'GUH' });
  await expect(rows.first()).toContainText(/Tunneled line/);
  await page.goto('/cases?text=zzzzqqq');
  await expect(page.getByText(/No case/).first()).toBeVisible();
});
