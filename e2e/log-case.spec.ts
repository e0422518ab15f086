import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { addProcedure, desktop, expect, signIn, test } from './world/journey.ts';
import { world } from './world/world.ts';

const categories = ['TIPS or TIPS Revision', 'Embolization', 'Biopsy', 'Image guided bx/drainage'];

/** A resident's number in the grid, by Defined Category. */
async function inGrid(page: Page, resident: string, category: string): Promise<number> {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: new RegExp(`^${resident}`) }) });
  const cell = row.locator(`a[href*="${encodeURIComponent(`category:${category}`)}"]`);
  return Number.parseInt(((await cell.textContent()) ?? '').replaceAll(',', ''), 10);
}

async function cohort(page: Page) {
  await page.goto('/residents?all=1');
  await expect(page.getByRole('table').first()).toBeVisible();
  const counts: Record<string, number> = {};
  for (const category of categories)
    counts[category] = await inGrid(page, 'Naomi Ostrander', category);
  return counts;
}

async function exported(page: Page, format: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Export ${format}` }).click();
  return readFile(await (await download).path());
}

test('a case goes the whole way: phone, credit, grid, report, and nobody else sees it', async ({
  pageOf,
}) => {
  const faculty = await pageOf('faculty', desktop);
  const before = await cohort(faculty);

  // Signs in through the form, as on the first day.
  const phone = await pageOf('nobody');
  await phone.goto('/log');
  await signIn(phone, world().emails.resident, world().password);
  await expect(phone).toHaveURL(/\/log$/);
  await addProcedure(phone, 'tips revision', /TIPS revision with stent/);
  await addProcedure(phone, 'coil embolization', /Other arterial embolization/);
  await addProcedure(phone, 'lung biopsy', /Lung biopsy/);
  const chosen = phone.getByRole('list', { name: 'In this case' });
  await expect(chosen.getByRole('listitem')).toHaveCount(3);
  for (const primary of await chosen.getByText('Primary', { exact: true }).all())
    await primary.click();
  await phone.getByRole('button', { name: 'Log case' }).click();

  const said = phone.getByRole('status').filter({ hasText: 'Logged.' });
  await expect(said).toBeVisible();
  for (const category of categories) {
    const total = new RegExp(
      `${category.replace(/[/]/g, '.')}\\s*${(before[category] ?? 0) + 1}(?!\\d)`,
    );
    await expect(said).toContainText(total);
  }
  await phone.getByRole('link', { name: 'See my cases' }).click();
  await expect(phone.getByRole('heading', { name: 'Today' })).toBeVisible();
  await expect(phone.getByText('TIPS revision with stent').first()).toBeVisible();

  const after = await cohort(faculty);
  for (const category of categories) expect(after[category]).toBe((before[category] ?? 0) + 1);

  const director = await pageOf('director', desktop);
  await director.goto('/reports');
  const [sheet] = await readXlsxFile(await exported(director, 'Excel'));
  const rows = sheet?.data ?? [];
  const column = (name: string) => (rows[0] ?? []).indexOf(name);
  const counted = (category: string) =>
    rows.find(
      (row) =>
        row[column('Resident')] === 'Naomi Ostrander' &&
        row[column('Category')] === category &&
        row[column('Requirement set')] === 'IR Defined Categories',
    )?.[column('Counted')];
  for (const category of categories) expect(counted(category)).toBe(after[category]);
  const csv = (await exported(director, 'CSV')).toString('utf8');
  for (const category of categories) {
    expect(csv).toMatch(
      new RegExp(
        `Naomi Ostrander,\\d,\\d{4}-06-30,IR Defined Categories,${category},${after[category]},`,
      ),
    );
  }
});

/**
 * A page's bytes with its own id taken out and the rows of its payload in order: Next sends them as
 * they become ready, in an order that differs from one request to the next.
 */
function comparable(body: string, id: string): string[] {
  return body
    .replaceAll(id, 'ID')
    .replaceAll(/"\]\)<\/script><script>self\.__next_f\.push\(\[1,"/g, '')
    .split(/\\n|\n/)
    .sort();
}

test('another department sees none of it, byte for byte as if it did not exist', async ({
  pageOf,
}) => {
  const faculty = await pageOf('faculty');
  await faculty.goto('/residents');
  const href = await faculty
    .getByRole('link', { name: /^Naomi Ostrander/ })
    .first()
    .getAttribute('href');
  const known = href?.split('/').at(-1) ?? '';
  const absent = '0198a000-0000-7000-8000-000000000000';
  expect((await faculty.request.get(`/residents/${known}`)).status()).toBe(200);

  const answer = async (page: Page, path: (id: string) => string, id: string) => {
    const response = await page.request.get(path(id));
    return { status: response.status(), rows: comparable(await response.text(), id) };
  };
  for (const name of ['strangerDirector', 'strangerResident'] as const) {
    const stranger = await pageOf(name);
    for (const path of [
      (id: string) => `/residents/${id}`,
      (id: string) => `/residents/${id}/cases?measure=category:Biopsy`,
    ]) {
      const there = await answer(stranger, path, known);
      expect(there.status).toBe(404);
      expect(there).toEqual(await answer(stranger, path, absent));
      expect(there.rows.join()).not.toContain('Ostrander');
    }
  }
  const stranger = await pageOf('strangerDirector', desktop);
  await stranger.goto('/residents');
  await expect(stranger.getByRole('link', { name: /^resident/ }).first()).toBeVisible();
  await expect(stranger.getByText('Ostrander')).toHaveCount(0);
});
