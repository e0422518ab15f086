import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { addProcedure, desktop, expect, signIn, test } from './world/journey.ts';
import { readCsv } from './world/read-csv.ts';
import { world } from './world/world.ts';

const categories = ['TIPS or TIPS Revision', 'Embolization', 'Biopsy', 'Image guided bx/drainage'];
const procedures = ['TIPS revision with stent', 'Other arterial embolization', 'Lung biopsy'];
const who = 'Naomi Ostrander';

type Counts = Readonly<Record<string, number>>;

const oneMore = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).map(([category, n]) => [category, n + 1]));

const wholeNumber = (text: string | null) =>
  Number.parseInt((text ?? '').replaceAll(',', '').match(/\d+/)?.[0] ?? '', 10);

/** What the resident's own page says, by Defined Category. */
async function onProgress(page: Page): Promise<Counts> {
  await page.goto('/progress');
  await page.getByText(/^\d+ more$/).click();
  const set = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'IR Defined Categories' }) })
    .last();
  const counts: Record<string, number> = {};
  for (const category of categories) {
    const line = set.getByRole('listitem').filter({
      has: page.getByRole('link', { name: category, exact: true }),
    });
    const text = await line.textContent();
    counts[category] = wholeNumber(text?.replace(category, '') ?? '');
  }
  return counts;
}

/** What faculty sees in the resident's row of the grid. */
async function inGrid(page: Page): Promise<Counts> {
  await page.goto('/residents?all=1');
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: new RegExp(`^${who}`) }) });
  const counts: Record<string, number> = {};
  for (const category of categories) {
    const cell = row.locator(`a[href*="${encodeURIComponent(`category:${category}`)}"]`);
    counts[category] = wholeNumber(await cell.textContent());
  }
  return counts;
}

async function exported(page: Page, format: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Export ${format}` }).click();
  return readFile(await (await download).path());
}

/** The resident's lines of a report in the set that is counted case by case. */
function linesOf(rows: readonly (readonly unknown[])[]) {
  const [head = [], ...body] = rows;
  const at = (name: string) => head.indexOf(name);
  const lines = body.filter(
    (row) => row[at('Resident')] === who && row[at('Requirement set')] === 'IR Defined Categories',
  );
  const numbers = ['Counted', 'Of these verified', 'Other roles', 'Short'];
  return lines.map((row) => [
    String(row[at('Category')]),
    ...numbers.map((name) => String(row[at(name)] ?? '')),
  ]);
}

const countedIn = (lines: readonly string[][]): Counts =>
  Object.fromEntries(
    lines
      .filter(([category = '']) => categories.includes(category))
      .map(([category = '', counted]) => [category, Number(counted)]),
  );

test('a case goes the whole way: phone, credit, grid, report', async ({ pageOf }) => {
  // Signs in through the form, as on the first day.
  const phone = await pageOf('nobody');
  await phone.goto('/progress');
  await signIn(phone, world().emails.resident, world().password);
  await expect(phone.getByRole('heading', { name: 'My progress' })).toBeVisible();
  const before = await onProgress(phone);
  const faculty = await pageOf('faculty', desktop);
  expect(await inGrid(faculty)).toEqual(before);

  await phone.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Log' }).click();
  await addProcedure(phone, '31766', /^TIPS revision with stent/);
  await addProcedure(phone, 'coil embolization', /^Other arterial embolization/);
  await addProcedure(phone, 'lung biopsy', /^Lung biopsy/);
  const chosen = phone.getByRole('list', { name: 'In this case' });
  for (const primary of await chosen.getByText('Primary', { exact: true }).all())
    await primary.click();
  await expect(chosen.getByRole('heading')).toHaveText(procedures);
  await phone.getByRole('button', { name: 'Log case' }).click();

  const after = oneMore(before);
  const said = phone.getByRole('status').filter({ hasText: 'Logged.' });
  await expect(said.getByRole('listitem')).toHaveCount(categories.length);
  for (const category of categories) {
    const line = said.getByRole('listitem').filter({ hasText: `${category} ` });
    await expect(line).toContainText(new RegExp(` ${after[category]}(?!\\d)`));
  }
  await phone.getByRole('link', { name: 'See my cases' }).click();
  const newest = phone.getByRole('main').getByRole('region').first();
  await expect(newest.getByRole('heading', { name: 'Today' })).toBeVisible();
  await expect(newest.getByRole('list').first().getByRole('list').first()).toHaveText(
    new RegExp(procedures.join('.*')),
  );
  expect(await onProgress(phone)).toEqual(after);
  expect(await inGrid(faculty)).toEqual(after);

  const director = await pageOf('director', desktop);
  await director.goto('/reports');
  const [sheet] = await readXlsxFile(await exported(director, 'Excel'));
  const inXlsx = linesOf(sheet?.data ?? []);
  expect(countedIn(inXlsx)).toEqual(after);
  const inCsv = linesOf(readCsv((await exported(director, 'CSV')).toString('utf8')));
  expect(inCsv).toEqual(inXlsx);
});
