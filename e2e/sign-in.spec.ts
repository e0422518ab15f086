import { desktop, expect, signIn, test } from './world/journey.ts';
import { world } from './world/world.ts';

test('a wrong password and an unknown address get the same sentence, and the email stays', async ({
  pageOf,
}) => {
  const page = await pageOf('nobody');
  await page.goto('/sign-in');
  for (const email of [world().emails.resident, 'nobody@demo.angiolog.test']) {
    await signIn(page, email, 'not the password');
    await expect(page.getByRole('alert').filter({ hasText: 'don’t match' })).toBeVisible();
    await expect(page.getByLabel('Email')).toHaveValue(email);
    await expect(page).toHaveURL(/\/sign-in/);
  }
});

test('a demo account fills in with one tap, and each role lands where it works', async ({
  pageOf,
}) => {
  for (const [role, first] of [
    ['Resident', '/log'],
    ['Faculty', '/residents'],
    ['Program director', '/residents'],
    ['Program coordinator', '/residents'],
  ] as const) {
    const page = await pageOf('nobody');
    await page.goto('/sign-in');
    await page.getByRole('button', { name: new RegExp(`^${role} `) }).click();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(`${world().baseUrl}${first}`);
    await expect(page.getByText('every person and case here is invented')).toBeVisible();
  }
});

test('leads back to where one wanted to go, and to no other site', async ({ pageOf }) => {
  const page = await pageOf('nobody');
  await page.goto('/residents');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fresidents/);
  await signIn(page, world().emails.faculty, world().password);
  await expect(page).toHaveURL(/\/residents$/);
  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    const other = await pageOf('nobody');
    await other.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await signIn(other, world().emails.faculty, world().password);
    await expect(other).toHaveURL(`${world().baseUrl}/residents`);
  }
});

test('after signing out a kept cookie opens nothing', async ({ pageOf }) => {
  const page = await pageOf('nobody', desktop);
  await page.goto('/sign-in');
  await signIn(page, world().emails.coordinator, world().password);
  await expect(page).toHaveURL(/\/residents$/);
  const kept = await page.context().cookies();
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.context().addCookies(kept);
  await page.goto('/residents');
  await expect(page).toHaveURL(/\/sign-in\?next/);
});

test('what a role may not open is not there', async ({ pageOf }) => {
  const closed = {
    resident: ['/residents', '/targets', '/reports'],
    faculty: ['/targets', '/reports', '/progress/totals'],
    coordinator: ['/targets'],
    director: ['/progress/totals'],
  } as const;
  for (const [name, paths] of Object.entries(closed)) {
    const page = await pageOf(name as keyof typeof closed);
    for (const path of paths) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByText('There is no such page'), path).toBeVisible();
    }
  }
});

test('who keeps no log is told so, and nothing of a log is asked for twice', async ({ pageOf }) => {
  const page = await pageOf('faculty');
  for (const path of ['/log', '/cases', '/progress']) {
    await page.goto(path);
    await expect(
      page.getByRole('heading', { name: 'This account keeps no case log' }),
    ).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  }
});

test('signed out, every page leads to the sign-in and back', async ({ pageOf }) => {
  const page = await pageOf('nobody');
  const id = '0198a000-0000-7000-8000-000000000000';
  const pages = ['/log', '/cases', `/log?amend=${id}`, '/progress', '/progress/totals'];
  const ofOthers = ['/residents', `/residents/${id}`, '/targets', '/reports'];
  for (const path of [...pages, ...ofOthers]) {
    await page.goto(path);
    await expect(page).toHaveURL(`${world().baseUrl}/sign-in?next=${encodeURIComponent(path)}`);
  }
});

test('the way back is opened as whoever signs in, and is no secret of theirs', async ({
  pageOf,
}) => {
  const page = await pageOf('nobody');
  await page.goto('/targets');
  await signIn(page, world().emails.strangerResident, world().password);
  await expect(page.getByText('There is no such page')).toBeVisible();
});
