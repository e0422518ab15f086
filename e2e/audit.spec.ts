import { readFile } from 'node:fs/promises';
import { desktop, expect, openSettled, signIn, test } from './world/journey.ts';
import { readCsv } from './world/read-csv.ts';
import { selectRows } from './world/select-rows.ts';
import { caseItem, sendItems } from './world/sync-requests.ts';
import { world } from './world/world.ts';

test('the director finds who did what, narrows it down, and takes it along', async ({ pageOf }) => {
  const item = await caseItem('colleague');
  await sendItems(await pageOf('colleague'), 'colleague', [item]);
  const page = await pageOf('director', desktop);
  await openSettled(page, '/residents');
  await page.getByRole('link', { name: 'Audit log' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Audit log' })).toBeVisible();
  const log = page.getByRole('list', { name: 'Audit log, newest first' });
  const logged = log.getByRole('listitem').filter({ hasText: `case …${item.id.slice(-8)}` });
  await expect(logged).toContainText('logged a case');

  await page.getByLabel('What').selectOption({ label: 'Logged a case' });
  await page.getByLabel('Person').selectOption({ label: 'Kwabena Ofosuhene' });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/verb=case\.log/);
  await expect(logged).toBeVisible();
  await expect(log.getByText('signed in')).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^audit-log-\d{4}-\d\d-\d\d\.csv$/);
  const rows = readCsv(await readFile(await download.path(), 'utf8'));
  expect(rows[0]).toContain('Acted on');
  expect(rows.some((row) => row.includes(`case:${item.id}`))).toBe(true);
  expect(new Set(rows.slice(1).map((row) => row[3]))).toEqual(new Set(['Logged a case']));

  await openSettled(page, '/audit?verb=audit.export');
  await expect(log.getByRole('listitem').first()).toContainText('exported the audit log');
  await openSettled(page, '/audit?from=2999-01-01');
  await expect(page.getByText('No row fits these filters')).toBeVisible();
});

test('a wrong password is in the log', async ({ pageOf }) => {
  const nobody = await pageOf('nobody');
  await nobody.goto('/sign-in');
  await signIn(nobody, world().emails.resident, 'not the password');
  await expect(nobody.getByRole('alert').filter({ hasText: 'don’t match' })).toBeVisible();
  const page = await pageOf('director', desktop);
  await page.goto('/audit?verb=session.refuse');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'failed to sign in' }).first(),
  ).toBeVisible();
});

test('the server seals the log by itself', async () => {
  const sealed = () =>
    selectRows((sql) => sql`select count(*)::int as n from audit_seal`).then(([row]) => row?.n);
  await expect.poll(sealed).toBeGreaterThan(0);
  const broken = await selectRows((sql) => sql`select * from angiolog.verify_audit()`);
  expect([...broken]).toEqual([]);
});

test('who may not read the log finds no such page, and no such export', async ({ pageOf }) => {
  for (const name of ['resident', 'faculty', 'coordinator'] as const) {
    const page = await pageOf(name);
    expect((await page.goto('/audit'))?.status(), name).toBe(404);
    const headers = { origin: world().baseUrl, 'sec-fetch-site': 'same-origin' };
    const answer = await page.request.post('/audit/export', { headers, data: { format: 'csv' } });
    expect(answer.status(), name).toBe(404);
  }
  const nobody = await pageOf('nobody');
  await nobody.goto('/audit');
  await expect(nobody).toHaveURL(/\/sign-in\?next=%2Faudit/);
});
