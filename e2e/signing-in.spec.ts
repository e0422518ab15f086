import type { Page } from '@playwright/test';
import { newLinkToken } from '#db/queries/link-token.ts';
import { enrolApp } from './world/enrol-app.ts';
import { desktop, expect, signIn, test } from './world/journey.ts';
import {
  plantRealDepartment,
  type RealDepartment,
  realPassword,
} from './world/plant-real-department.ts';
import { selectRows } from './world/select-rows.ts';
import { world } from './world/world.ts';

let real: RealDepartment;

test.beforeAll(async () => {
  real = await plantRealDepartment('Riverside');
});

const alert = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();

test('after five wrong tries the form says when to come back, known address or not', async ({
  pageOf,
}) => {
  for (const email of [real.addressOf('peer'), 'nobody-at-all@test.example']) {
    const page = await pageOf('nobody');
    await page.goto('/sign-in');
    for (let n = 0; n < 5; n += 1) {
      const answered = page.waitForResponse(/callback\/credentials/);
      await signIn(page, email, 'not the password');
      await answered;
      await alert(page, 'don’t match');
      await expect(page.getByRole('button', { name: 'Sign in' })).not.toHaveAttribute('aria-busy');
    }
    await selectRows(
      (sql) =>
        sql`update sign_in_try set free_at = now() + interval '14 minutes' where tries = 5 and free_at > last_at`,
    );
    await signIn(page, email, realPassword);
    await alert(page, /Too many tries\. Try again in 14 minutes, or reset the password\./);
    await selectRows((sql) => sql`delete from sign_in_try`);
  }
});

test('a director of a real department sets codes up before anything opens', async ({ pageOf }) => {
  const page = await pageOf('nobody');
  await page.goto('/targets');
  await signIn(page, real.addressOf('director'), realPassword);
  await expect(page.getByRole('heading', { name: 'Set up codes' })).toBeVisible();
  for (const path of ['/targets', '/residents', '/account']) {
    await page.goto(path);
    await expect(page).toHaveURL(new RegExp(`/sign-in/enrol\\?next=${encodeURIComponent(path)}`));
  }
  expect((await page.request.get('/api/v1/own')).status()).toBe(401);
  await page.goto('/sign-in/enrol?next=%2Ftargets');
  const codes = await enrolApp(page);
  expect(codes).toHaveLength(10);
  await expect(page.getByRole('heading', { name: 'Targets' })).toBeVisible();

  const next = await pageOf('nobody');
  await next.goto('/targets');
  await signIn(next, real.addressOf('director'), realPassword);
  await expect(next.getByRole('heading', { name: 'Your code' })).toBeVisible();
  await next.getByRole('textbox', { name: 'Code' }).fill('000000');
  await next.getByRole('button', { name: 'Continue' }).click();
  await expect(next.getByText(/That code doesn’t fit/)).toBeVisible();
  await next.getByRole('button', { name: 'Use a recovery code instead' }).click();
  await next.getByLabel('Recovery code').fill(codes[0] ?? '');
  await next.getByRole('button', { name: 'Continue' }).click();
  await expect(next.getByRole('heading', { name: 'Targets' })).toBeVisible();
});

test('an administrator takes a coordinator’s lost app away, who is out and sets up another', async ({
  pageOf,
}) => {
  const { department, addressOf } = await plantRealDepartment('Lakeside');
  const lost = await pageOf('nobody');
  await lost.goto('/residents');
  await signIn(lost, addressOf('coordinator'), realPassword);
  await enrolApp(lost);
  await expect(lost.getByRole('heading', { name: 'Residents' })).toBeVisible();

  const administrator = await pageOf('nobody', desktop);
  const { personId } = department.people.coordinator;
  await administrator.goto(`/people/${personId}`);
  await signIn(administrator, addressOf('administrator'), realPassword);
  await enrolApp(administrator);
  await administrator.getByRole('button', { name: 'Take the app away' }).click();
  const question = administrator.getByRole('dialog');
  await expect(question).toContainText('Make sure that it is they who ask.');
  await question.getByRole('button', { name: 'Take the app away' }).click();
  await expect(administrator.getByText('Taken away. A mail says so.')).toBeVisible();
  const mails = await selectRows(
    (sql) => sql`select body from mail_outbox where recipient = ${addressOf('coordinator')}`,
  );
  expect(mails).toHaveLength(1);

  await lost.goto('/residents');
  await signIn(lost, addressOf('coordinator'), realPassword);
  await expect(lost.getByRole('heading', { name: 'Set up codes' })).toBeVisible();
  await enrolApp(lost);
  await expect(lost.getByRole('heading', { name: 'Residents' })).toBeVisible();
});

test('a mailed link sets a new password once; looking at it uses nothing up', async ({
  pageOf,
}) => {
  const page = await pageOf('nobody');
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgot the password?' }).click();
  await expect(page.getByRole('heading', { name: 'Reset the password' })).toBeVisible();
  await page.getByLabel('Email').fill(real.addressOf('faculty'));
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(page.getByText(/has an account here, a link is on its way/)).toBeVisible();
  const { token, hash } = newLinkToken();
  const { personId } = real.department.people.faculty;
  await selectRows(
    (sql) => sql`update password_reset set token_hash = ${hash} where person_id = ${personId}`,
  );
  for (let n = 0; n < 2; n += 1) {
    await page.goto(`/sign-in/reset?token=${token}`);
    await expect(page.getByRole('heading', { name: 'Set a new password' })).toBeVisible();
  }
  await page.getByLabel('New password').fill('Riverside2026Riverside');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByText(/easy to guess/)).toBeVisible();
  await page.getByLabel('New password').fill('tea drifts past umbrella');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByText('Your new password is set')).toBeVisible();
  await page.goto(`/sign-in/reset?token=${token}`);
  await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
  await page.goto('/sign-in');
  await signIn(page, real.addressOf('faculty'), 'tea drifts past umbrella');
  await expect(page).toHaveURL(/\/residents$/);
});

test('one’s devices are listed, and another one is signed out from here', async ({ pageOf }) => {
  const [here, other] = [await pageOf('nobody', desktop), await pageOf('nobody')];
  for (const page of [here, other]) {
    await page.goto('/sign-in?next=/account');
    await signIn(page, real.addressOf('resident'), realPassword);
    await expect(page.getByRole('heading', { name: 'Password and devices' })).toBeVisible();
  }
  await here.reload();
  await expect(here.getByText('This device')).toHaveCount(1);
  await here.getByRole('button', { name: 'End all others' }).click();
  await expect(here.getByRole('button', { name: 'End all others' })).toHaveCount(0);
  await other.goto('/cases');
  await expect(other).toHaveURL(/\/sign-in\?next=%2Fcases/);
});

test('an old sign-in is asked again before a report leaves, and the export goes on', async ({
  pageOf,
}) => {
  const page = await pageOf('nobody');
  await page.goto('/sign-in?next=/reports');
  await signIn(page, world().emails.coordinator, world().password);
  await expect(page.getByRole('heading', { name: 'Reports' })).toBeVisible();
  await selectRows(
    (sql) => sql`update sign_in_session set authenticated_at = now() - interval '11 minutes'
      where id = (select id from sign_in_session order by started_at desc limit 1)`,
  );
  const refused = page.waitForResponse(/\/reports\/minimums/);
  await page.getByRole('button', { name: 'Export CSV' }).click();
  expect((await refused).status()).toBe(428);
  await expect(page.getByRole('heading', { name: 'Confirm that it’s you' })).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('That isn’t your password.')).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(world().password);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Confirm' }).click();
  expect((await download).suggestedFilename()).toMatch(/^minimums-.*\.csv$/);
});

test('a target typed on an old sign-in isn’t lost while the question is answered', async ({
  pageOf,
}) => {
  const page = await pageOf('nobody', desktop);
  await page.goto('/sign-in?next=/targets');
  await signIn(page, world().emails.director, world().password);
  await page.getByText('Set a target').first().click();
  const form = page.locator('form').filter({ hasText: 'Whose number is it?' }).first();
  await form.getByLabel('Category or family').selectOption({ index: 2 });
  await form.getByLabel('At least').fill('7');
  await selectRows(
    (sql) => sql`update sign_in_session set authenticated_at = now() - interval '11 minutes'
      where id = (select id from sign_in_session order by started_at desc limit 1)`,
  );
  await form.getByRole('button', { name: 'Set target' }).click();
  await page.getByLabel('Password', { exact: true }).fill(world().password);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Target set. It counts from now on.')).toBeVisible();
  await expect(page.getByText('at least 7').first()).toBeVisible();
});

test('a sign-out clears cache and cookies, and leaves what waits on the phone', async ({
  pageOf,
}) => {
  const page = await pageOf('nobody', desktop);
  await page.goto('/sign-in');
  await signIn(page, world().emails.faculty, world().password);
  await expect(page).toHaveURL(/\/residents$/);
  const names = async () => (await page.context().cookies()).map(({ name }) => name);
  expect(await names()).toEqual(expect.arrayContaining(['angiolog.session', 'angiolog.device']));
  const status = await page.evaluate(async () => {
    localStorage.setItem('a case that waits', 'yes');
    const { csrfToken } = await (await fetch('/api/auth/csrf')).json();
    const body = new URLSearchParams({ csrfToken, callbackUrl: '/', json: 'true' });
    return (await fetch('/api/auth/signout', { method: 'POST', body })).status;
  });
  expect(status).toBe(200);
  // next-auth alone would have left the device's cookie: the browser cleared it.
  await expect.poll(names).not.toContain('angiolog.device');
  expect(await names()).not.toContain('angiolog.session');
  expect(await page.evaluate(() => localStorage.getItem('a case that waits'))).toBe('yes');
});
