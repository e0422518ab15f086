import { addProcedure, expect, test } from './world/journey.ts';
import { selectRows } from './world/select-rows.ts';
import { caseItem, sendItems } from './world/sync-requests.ts';
import { world } from './world/world.ts';

const said = (words: string) => ({ hasText: words });

test('an own case is amended, and the later of two edits is kept apart', async ({ pageOf }) => {
  const page = await pageOf('colleague');
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
  const both = late.getByRole('table', { name: 'Both versions of this case' });
  const procedures = both.getByRole('row').filter({ hasText: 'Procedures' });
  await expect(procedures.getByRole('cell').first()).toContainText('Thoracentesis');
  await expect(procedures.getByRole('cell').last()).toContainText('Paracentesis');
  await expect(late.getByRole('list', { name: 'In this case' })).toContainText('Thoracentesis');
  await late.getByRole('button', { name: 'Keep mine' }).click();
  await expect(late.getByRole('status').filter(said('Changes saved.'))).toBeVisible();
  await expect(both).toHaveCount(0);
});

test('a case is withdrawn with a dialog that repeats the verb, and found again as withdrawn', async ({
  pageOf,
}) => {
  const page = await pageOf('colleague');
  const item = await caseItem('colleague', { note: 'Withdrawn in a moment.' });
  await sendItems(page, 'colleague', [item]);
  const row = page.getByRole('listitem').filter(said('Withdrawn in a moment.'));
  await page.goto('/cases');
  await row.getByRole('button', { name: /^Withdraw/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Withdraw this case?' });
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog).toBeHidden();
  await expect(row).toContainText('Logged');

  await row.getByRole('button', { name: /^Withdraw/ }).click();
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('Case withdrawn.')).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.goto('/cases?status=withdrawn');
  await expect(row).toContainText('Withdrawn');
  await page.goto(`/log?amend=${item.id}`);
  await expect(page.getByText("This case is withdrawn, so it can't be amended.")).toBeVisible();
});

test('Undo takes a case back at once and gives its content back to the form', async ({
  pageOf,
}) => {
  const page = await pageOf('colleague');
  await page.goto('/log');
  await addProcedure(page, 'thyroid biopsy', /^Thyroid biopsy/);
  await page.getByRole('button', { name: 'Log case' }).click();
  const logged = page.getByRole('status').filter(said('Logged.'));
  const link = page.getByRole('link', { name: 'Amend', exact: true });
  await expect(logged).toBeVisible();
  const id = (await link.getAttribute('href'))?.split('=').at(-1) ?? '';
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Withdrawn. It counts no more.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'In this case' })).toContainText('Thyroid biopsy');
  await expect
    .poll(async () => {
      const [row] = await selectRows(
        (sql) => sql`select status from procedure_case where id = ${id}`,
      );
      return row?.status;
    })
    .toBe('withdrawn');
  await page.getByRole('button', { name: 'Log case' }).click();
  await expect(logged).toBeVisible();
  expect((await link.getAttribute('href')) ?? '').not.toContain(id);
});

test('a verified case offers no change, its page says why, and the server refuses', async ({
  pageOf,
}) => {
  const page = await pageOf('colleague');
  await page.goto('/cases?status=verified');
  const row = page.getByRole('listitem').filter(said('Verified')).first();
  await expect(row).toBeVisible();
  await expect(row.getByRole('button', { name: /^Withdraw/ })).toHaveCount(0);
  await expect(row.getByRole('link', { name: /^Amend/ })).toHaveCount(0);

  const [verified] = await selectRows(
    (sql) => sql`select c.id, c.version from procedure_case c
      join resident r on r.id = c.resident_id join person p on p.id = r.person_id
      where c.status = 'verified' and p.email = ${world().emails.colleague} limit 1`,
  );
  const id = String(verified?.id);
  await page.goto(`/log?amend=${id}`);
  await expect(page.getByText("This case is verified, so it can't be amended.")).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save changes' })).toHaveCount(0);
  const { fields } = await caseItem('colleague');
  const stands = { v: 2, id, baseVersion: Number(verified?.version) };
  const { body } = await sendItems(page, 'colleague', [
    { op: 'amend', ...stands, fields },
    { op: 'withdraw', ...stands },
  ]);
  const locked = { itemId: expect.any(String), status: 'rejected', reason: 'locked' };
  expect(body.answers).toEqual([locked, locked]);
});

test('own cases are found by a procedure in everyday words', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await page.goto('/cases');
  await page.getByRole('searchbox', { name: 'Procedure' }).fill('perm cath');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/text=perm/);
  const rows = page.getByRole('main').getByRole('listitem').filter({ hasText: 'GUH' });
  await expect(rows.first()).toContainText(/Tunneled line/);
  await page.goto('/cases?text=zzzzqqq');
  await expect(page.getByText(/No case/).first()).toBeVisible();
});
