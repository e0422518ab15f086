import type { Page } from '@playwright/test';
import { addProcedure, expect, signIn, test } from './world/journey.ts';
import { selectRows } from './world/select-rows.ts';
import { world } from './world/world.ts';

const inThisCase = (page: Page) => page.getByRole('list', { name: 'In this case' });
const saidLogged = (page: Page) => page.getByRole('status').filter({ hasText: 'Logged.' });
const save = (page: Page) => page.getByRole('button', { name: 'Log case' }).click();

async function openWithPort(page: Page) {
  await page.goto('/log');
  await addProcedure(page, 'port placement', /^Port placement/);
}

/** Ports of the last hour: the journeys that run beside this one log other things. */
async function portsOfLate(): Promise<number> {
  const [row] = await selectRows(
    (sql) => sql`
      select count(distinct c.id)::int as n from procedure_case c
      join case_procedure p on p.case_id = c.id and p.code = '31780'
      where c.logged_at > now() - interval '1 hour'`,
  );
  return Number(row?.n);
}

test('a case without a procedure is refused at the search', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  await page.goto('/log');
  await save(page);
  await expect(page.getByText('Add at least one procedure.')).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Find a procedure' })).toBeFocused();
  await addProcedure(page, 'port placement', /^Port placement/);
  await expect(page.getByText('Add at least one procedure.')).toHaveCount(0);
});

test('a date in the future or before the residency is refused, and all else is kept', async ({
  pageOf,
}) => {
  const page = await pageOf('colleague');
  const before = await portsOfLate();
  await openWithPort(page);
  const date = page.getByRole('button', { name: /^Date:/ });
  await date.click();
  const another = page.getByLabel('Another day');
  for (const [day, words] of [
    ['2999-01-01', /The date is in the future/],
    ['2001-01-01', /The date is before your residency began/],
  ] as const) {
    await another.fill(day);
    await save(page);
    await expect(page.getByText(words)).toBeVisible();
    await expect(date).toBeFocused();
    await expect(another).toHaveValue(day);
    await expect(inThisCase(page)).toContainText('Port placement');
  }
  expect(await portsOfLate()).toBe(before);
});

test('a note that is far too long or holds an identifier is refused, and never cut', async ({
  pageOf,
}) => {
  const page = await pageOf('colleague');
  const before = await portsOfLate();
  await openWithPort(page);
  await page.getByText('Add a note').click();
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('x'.repeat(10_000));
  await expect(page.getByText('9500 over the limit').first()).toBeVisible();
  await save(page);
  await expect(page.getByText('Keep the note under 500 letters.')).toBeVisible();
  await expect(note).toHaveValue('x'.repeat(10_000));
  await note.fill('MRN 12345678');
  await expect(page.getByText(/patient identifier/)).toBeVisible();
  await save(page);
  await expect(page.getByText(/patient identifier/)).toBeVisible();
  await expect(note).toBeFocused();
  await expect(note).toHaveValue('MRN 12345678');
  expect(await portsOfLate()).toBe(before);
});

test('an answer that is lost on its way makes no second case', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  const before = await portsOfLate();
  await openWithPort(page);
  await page.route(
    '**/api/v1/sync',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await save(page);
  await expect(
    page.getByRole('status').filter({ hasText: /^Saved on this phone. Will send when online/ }),
  ).toBeVisible();
  expect(await portsOfLate()).toBe(before + 1);
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(saidLogged(page)).toBeVisible();
  expect(await portsOfLate()).toBe(before + 1);
});

test('two taps on Save log one case', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  const before = await portsOfLate();
  await openWithPort(page);
  await page.getByRole('button', { name: 'Log case' }).dblclick();
  await expect(saidLogged(page)).toBeVisible();
  expect(await portsOfLate()).toBe(before + 1);
});

/** Fills the form of whichever page asks, and waits until it has led on. */
async function signInThere(page: Page, url: RegExp) {
  await signIn(page, world().emails.colleague, world().password);
  await expect(page).toHaveURL(url);
}

test('a reload and a session that ended in between lose nothing', async ({ pageOf }) => {
  const page = await pageOf('nobody');
  await page.goto('/log');
  await signInThere(page, /\/log$/);
  await openWithPort(page);
  await page.reload();
  await expect(inThisCase(page)).toContainText('Port placement');

  // Nobody else signs in as the colleague by form, so the latest session is this page's.
  await selectRows(
    (sql) => sql`update sign_in_session set ended_at = now() where id = (
      select s.id from sign_in_session s join person p on p.id = s.person_id
      where p.email = ${world().emails.colleague} order by s.started_at desc limit 1)`,
  );
  const before = await portsOfLate();
  await save(page);
  await expect(page.getByText('Sign in to send 1 saved case.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in' }).click();
  const here = page.getByRole('dialog', { name: 'Sign in' });
  await here.getByLabel('Email').fill(world().emails.colleague);
  await here.getByLabel('Password', { exact: true }).fill(world().password);
  await here.getByRole('button', { name: 'Sign in' }).click();
  await expect(saidLogged(page)).toBeVisible();
  await expect(here).toBeHidden();
  expect(await portsOfLate()).toBe(before + 1);
});
