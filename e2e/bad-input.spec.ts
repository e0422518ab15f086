import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import postgres from 'postgres';
import { addProcedure, expect, test } from './world/journey.ts';
import { world } from './world/world.ts';

async function open(page: Page) {
  await page.goto('/log');
  await addProcedure(page, 'port placement', /^Port placement/);
}

const save = (page: Page) => page.getByRole('button', { name: 'Log case' }).click();

async function rows<T>(work: (sql: postgres.Sql) => Promise<T>) {
  const sql = postgres(world().ownerUrl, { max: 1 });
  return work(sql).finally(() => sql.end());
}

/** Port placements of today: other journeys run beside this one and log other things. */
const portsToday = () =>
  rows(async (sql) => {
    const [row] = await sql`
      select count(distinct c.id)::int as n from procedure_case c
      join case_procedure p on p.case_id = c.id and p.code = '31780'
      where c.logged_at > now() - interval '1 hour'`;
    return row?.n as number;
  });

test.describe('the form', () => {
  test('says at the field what is wrong, and keeps everything', async ({ pageOf }) => {
    const page = await pageOf('resident');
    const before = await portsToday();
    await page.goto('/log');
    await save(page);
    await expect(page.getByText('Add at least one procedure.')).toBeVisible();
    await addProcedure(page, 'port placement', /^Port placement/);

    await page
      .getByRole('button', { name: /^Date/ })
      .or(page.getByRole('button', { name: 'Today' }))
      .first()
      .click();
    const date = page.locator('input[type="date"]');
    await date.fill('2999-01-01');
    await save(page);
    await expect(page.getByText(/in the future/)).toBeVisible();
    await date.fill('2001-01-01');
    await save(page);
    await expect(page.getByText(/before your residency/)).toBeVisible();
    await page.getByRole('button', { name: 'Today', exact: true }).last().click();

    await page.getByText('Add a note').click();
    const note = page.getByRole('textbox', { name: /note/i });
    await note.fill('x'.repeat(10_000));
    await save(page);
    await expect(page.getByText(/under 500 letters/)).toBeVisible();
    await expect(note).toHaveValue('x'.repeat(10_000));
    await note.fill('MRN 12345678');
    await expect(page.getByText(/patient identifier/)).toBeVisible();
    await save(page);
    await expect(page.getByText(/patient identifier/)).toBeVisible();
    await expect(page.getByRole('list', { name: 'In this case' })).toContainText('Port placement');
    expect(await portsToday()).toBe(before);
  });

  test('outlives a lost network, a reload and an ended session', async ({ pageOf }) => {
    const page = await pageOf('nobody');
    await page.goto('/sign-in?next=/log');
    await page.getByRole('button', { name: /^Resident / }).click();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(/\/log$/);
    await addProcedure(page, 'port placement', /^Port placement/);
    await page.context().setOffline(true);
    await save(page);
    await expect(page.getByText(/still here/)).toBeVisible();
    await page.context().setOffline(false);
    await page.reload();
    await expect(page.getByRole('list', { name: 'In this case' })).toContainText('Port placement');

    await rows(
      (sql) => sql`update sign_in_session set ended_at = now() where id = (
        select s.id from sign_in_session s join person p on p.id = s.person_id
        where p.email = ${world().emails.resident} order by s.started_at desc limit 1)`,
    );
    await save(page);
    await expect(page.getByText('Sign in to send this case.')).toBeVisible();
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: /^Sign in/ }).click(),
    ]);
    await other.getByRole('button', { name: /^Resident / }).click();
    await other.getByRole('button', { name: 'Sign in' }).click();
    await expect(other).toHaveURL(/\/log$/);
    await other.close();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Logged.' })).toBeVisible();
  });

  test('logs once however often it is tapped, and takes it back with Undo', async ({ pageOf }) => {
    const page = await pageOf('resident');
    const before = await portsToday();
    await open(page);
    await page.getByRole('button', { name: 'Log case' }).dblclick();
    const said = page.getByRole('status').filter({ hasText: 'Logged.' });
    await expect(said).toBeVisible();
    expect(await portsToday()).toBe(before + 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Withdrawn. It counts no more.')).toBeVisible();
  });
});

test.describe('the endpoint', () => {
  const path = '/api/v1/sync';
  const sameOrigin = () => ({ origin: world().baseUrl, 'sec-fetch-site': 'same-origin' });

  async function item(changes: Record<string, unknown> = {}) {
    const [ids] = await rows(
      (sql) => sql`
      select a.id as attending_id, s.id as site_id from attending a join site s using (department_id)
      join member m using (department_id) join person p on p.id = m.person_id
      where p.email = ${world().emails.resident} limit 1`,
    );
    const fields = {
      ...{ performedOn: '2026-06-01', attendingId: ids?.attending_id, siteId: ids?.site_id },
      ...{ patientType: 'adult', note: '', procedures: [{ code: '31780', role: 'primary' }] },
      ...changes,
    };
    return { op: 'log', v: 2, id: randomUUID(), fields };
  }

  const batch = (personId: string, items: readonly unknown[]) => ({
    ...{ personId, build: 'journey' },
    items: items.map((item) => ({ itemId: randomUUID(), item })),
  });

  const personOf = (email: string) =>
    rows(async (sql) => {
      const [row] = await sql`select id from person where email = ${email}`;
      return row?.id as string;
    });

  async function send(page: Page, items: readonly unknown[]) {
    const data = batch(await personOf(world().emails.resident), items);
    const answer = await page.request.post(path, { headers: sameOrigin(), data });
    return { status: answer.status(), answers: (await answer.json()).answers };
  }

  test('answers each item and stores nothing of a bad one', async ({ pageOf }) => {
    const page = await pageOf('resident');
    const [elsewhere] = await rows(
      (sql) => sql`
      select a.id from attending a join department d on d.id = a.department_id where d.name = 'Elsewhere'`,
    );
    const good = await item();
    const bad = [
      await item({ procedures: [{ code: '99999', role: 'primary' }] }),
      await item({ attendingId: elsewhere?.id }),
      await item({ procedures: [] }),
      { ...(await item()), v: 7 },
    ];
    const { status, answers } = await send(page, [...bad, good, good]);
    expect(status).toBe(200);
    expect(answers.map((answer: { status: string }) => answer.status)).toEqual([
      ...['rejected', 'rejected', 'rejected', 'rejected'],
      ...['accepted', 'replayed'],
    ]);
    expect(answers[0].fields['procedures.0.code']).toContain('not in the catalog');
    expect(answers[1].fields.attendingId).toContain('not in your department');
    expect(answers[3].reason).toBe('unknown-version');
    const { version, payloadHash } = answers[4].receipt;
    expect(answers[5].receipt).toMatchObject({ version, payloadHash });
    const other = { ...good, fields: { ...good.fields, patientType: 'pediatric' } };
    const [refused] = (await send(page, [other])).answers;
    expect(refused).toMatchObject({ status: 'rejected', reason: 'conflict' });
    const stored = await rows(
      (sql) => sql`
      select id, patient_type from procedure_case where id in ${sql([good, ...bad].map(({ id }) => id))}`,
    );
    expect([...stored]).toEqual([{ id: good.id, patient_type: 'adult' }]);
  });

  test('takes nothing from another site, of another kind, too much, or from nobody', async ({
    pageOf,
  }) => {
    const page = await pageOf('resident');
    const personId = await personOf(world().emails.resident);
    const own = batch(personId, [await item()]);
    const status = async (headers: Record<string, string>, data: string | object) =>
      (await page.request.post(path, { headers, data })).status();
    const crossSite = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect(await status(crossSite, own)).toBe(403);
    expect(await status({ origin: 'https://evil.example' }, own)).toBe(403);
    const text = { ...sameOrigin(), 'content-type': 'text/plain' };
    expect(await status(text, JSON.stringify(own))).toBe(415);
    expect(await status(sameOrigin(), batch(personId, Array(51).fill({})))).toBe(400);
    expect(await status(sameOrigin(), { filler: 'x'.repeat(200_000) })).toBe(413);
    const faculty = await personOf(world().emails.faculty);
    expect(await status(sameOrigin(), { ...own, personId: faculty })).toBe(409);
    const nobody = await pageOf('nobody');
    const answer = await nobody.request.post(path, { headers: sameOrigin(), data: own });
    expect(answer.status()).toBe(401);
  });
});
