import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { desktop, expect, signIn, test } from './world/journey.ts';

const password = 'a sentence that is long enough';
const newAddress = () => `ada.${randomUUID().slice(0, 8)}@people.test`;

async function inviteResident(page: Page, email: string) {
  await page.goto('/people/invite');
  await page.getByLabel('Name').fill('Ada Byron');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Role').selectOption('resident');
  await page.getByLabel('Program', { exact: true }).selectOption({ label: 'IR Integrated' });
  await page.getByLabel('First day in the program').fill('2026-07-01');
  await page.getByLabel('PGY on that day').fill('2');
  await page.getByRole('button', { name: 'Invite' }).click();
}

/** The link in the newest mail to an address, as the demo's outbox shows it. */
async function linkTo(page: Page, email: string): Promise<string> {
  await page.goto('/demo-mail');
  const mail = page.getByRole('listitem').filter({ hasText: email }).first();
  const link = mail.getByRole('link', { name: /\/invitation\?token=/ });
  return (await link.getAttribute('href')) ?? '';
}

test('an invited resident accepts, reaches their own role, and is out with the suspension', async ({
  pageOf,
}) => {
  const coordinator = await pageOf('coordinator', desktop);
  const email = newAddress();
  await inviteResident(coordinator, email);
  await expect(coordinator.getByText(`Invitation sent to ${email}.`)).toBeVisible();
  const link = await linkTo(coordinator, email);

  const invited = await pageOf('nobody');
  await invited.goto(link);
  await expect(invited.getByText('Wanda Pruszyna invites you as')).toContainText(
    'Resident, IR Integrated',
  );
  await invited.getByLabel('Choose a password').fill('short');
  await invited.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(invited.getByText('Use at least 15 characters.').first()).toBeVisible();
  await invited.getByLabel('Choose a password').fill(password);
  await invited.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(invited.getByText('Sign in with your address and password.')).toBeVisible();
  await signIn(invited, email, password);
  await expect(invited).toHaveURL(/\/log$/);
  expect((await invited.goto('/people'))?.status()).toBe(404);

  const second = await pageOf('nobody');
  await second.goto(link);
  await expect(second.getByText('This invitation was accepted already.')).toBeVisible();

  expect((await invited.goto('/progress'))?.status()).toBe(200);
  await coordinator.goto(`/people?find=${email}`);
  await coordinator.getByRole('link', { name: 'Ada Byron' }).click();
  await coordinator.getByRole('button', { name: 'Suspend Ada Byron' }).click();
  await coordinator.getByRole('button', { name: 'Suspend', exact: true }).click();
  await expect(coordinator.getByText('Suspended', { exact: true })).toBeVisible();
  // The next request gets nothing; what the phone kept of their own stays, and says so.
  expect((await invited.request.get('/api/v1/own')).status()).toBe(401);
  await invited.goto('/progress');
  await expect(invited.getByText('Sign in to bring your log up to date.')).toBeVisible();
  // The right password opens nothing either, and is answered as a wrong one.
  const again = await pageOf('nobody');
  await again.goto('/sign-in');
  await signIn(again, email, password);
  await expect(again.getByRole('alert').filter({ hasText: 'don’t match' })).toBeVisible();
});

test('a second invitation, one that is taken back, and a newer link are answered clearly', async ({
  pageOf,
}) => {
  const coordinator = await pageOf('coordinator', desktop);
  const email = newAddress();
  await inviteResident(coordinator, email);
  await expect(coordinator.getByText(`Invitation sent to ${email}.`)).toBeVisible();
  const first = await linkTo(coordinator, email);
  await inviteResident(coordinator, email.toUpperCase());
  await expect(coordinator.getByText('This address has an open invitation')).toBeVisible();

  await coordinator.goto('/people');
  const waiting = coordinator.getByRole('listitem').filter({ hasText: email });
  await waiting.getByRole('button', { name: 'Resend' }).click();
  await expect(waiting.getByText(`Sent again to ${email}.`)).toBeVisible();
  const newer = await linkTo(coordinator, email);
  const invited = await pageOf('nobody');
  await invited.goto(first);
  await expect(invited.getByText('a newer link may have replaced it')).toBeVisible();
  await invited.goto(newer);
  await expect(invited.getByRole('button', { name: 'Accept the invitation' })).toBeVisible();

  await coordinator.goto('/people');
  await waiting.getByRole('button', { name: 'Take back' }).click();
  await coordinator.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(waiting).toHaveCount(0);
  await invited.getByLabel('Choose a password').fill(password);
  await invited.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(invited.getByText('This invitation was taken back.')).toBeVisible();
});

test('a typo in a name is corrected by the coordinator, and by oneself', async ({ pageOf }) => {
  const coordinator = await pageOf('coordinator', desktop);
  const email = newAddress();
  await inviteResident(coordinator, email);
  await expect(coordinator.getByText(`Invitation sent to ${email}.`)).toBeVisible();
  const invited = await pageOf('nobody');
  await invited.goto(await linkTo(coordinator, email));
  await invited.getByLabel('Choose a password').fill(password);
  await invited.getByRole('button', { name: 'Accept the invitation' }).click();
  await signIn(invited, email, password);
  await expect(invited).toHaveURL(/\/log$/);

  await coordinator.goto(`/people?find=${email}`);
  await coordinator.getByRole('link', { name: 'Ada Byron' }).click();
  await coordinator.getByLabel('Full name').fill('Ada Bryon-King');
  await coordinator.getByRole('button', { name: 'Save the name' }).click();
  await expect(
    coordinator.getByRole('heading', { name: 'Ada Bryon-King', level: 1 }),
  ).toBeVisible();

  await invited.goto('/account');
  const name = invited.getByLabel('Full name');
  await expect(name).toHaveValue('Ada Bryon-King');
  await name.fill('Ada Byron-King');
  await invited.getByRole('button', { name: 'Save the name' }).click();
  await expect(invited.getByText('Name saved.')).toBeVisible();
  await coordinator.goto('/residents?find=Ada');
  await expect(coordinator.getByText('Ada Byron-King').first()).toBeVisible();
});

test('a coordinator offers no role above their own, and residents and faculty see no people', async ({
  pageOf,
}) => {
  const coordinator = await pageOf('coordinator', desktop);
  await coordinator.goto('/people/invite');
  await expect(coordinator.getByLabel('Role').getByRole('option')).toHaveText([
    'Resident',
    'Faculty',
  ]);
  for (const name of ['resident', 'faculty'] as const) {
    const page = await pageOf(name);
    for (const path of ['', '/invite', '/import', '/rollover', '/sites', '/attendings']) {
      expect((await page.goto(`/people${path}`))?.status(), `${name} ${path}`).toBe(404);
    }
  }
});

test('a list is looked at first, and only its good rows are invited', async ({ pageOf }) => {
  const page = await pageOf('coordinator', desktop);
  const [first, second] = [newAddress(), newAddress()];
  const rows = [
    'name;email;role;program;pgy;start;graduation',
    `"Byron, Ada";${first};resident;IR Integrated;2;2026-07-01;`,
    `Cy Diaz;${second};faculty;;;;`,
    `Cy Diaz;${second.toUpperCase()};faculty;;;;`,
    'Bo;not an address;faculty;;;;',
  ];
  await page.goto('/people/import');
  await page.getByLabel('List of people (CSV)').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${rows.join('\r\n')}`),
  });
  await expect(page.getByText('2 rows can’t be invited as they are')).toBeVisible();
  await expect(page.getByText('Row 4')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Byron, Ada' })).toBeVisible();
  await page.goto('/people');
  await expect(page.getByText(first)).toHaveCount(0);

  await page.goto('/people/import');
  await page.getByLabel('List of people (CSV)').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  });
  await page.getByRole('button', { name: 'Invite 2 people' }).click();
  await expect(page.getByText('2 people invited.')).toBeVisible();
  await page.getByRole('link', { name: 'See the list' }).click();
  await expect(page.getByText(second)).toBeVisible();
});

test('training, leave, sites and attendings are kept on a phone of 320 px', async ({ pageOf }) => {
  const page = await pageOf('coordinator', { viewport: { width: 320, height: 700 } });
  await page.goto('/people?find=ofosuhene');
  await page.getByRole('link', { name: /Ofosuhene/ }).click();
  await page.getByLabel('First day away').fill('2026-01-05');
  await page.getByLabel('Last day away').fill('2026-01-18');
  await page.getByRole('button', { name: 'Record leave' }).click();
  await expect(page.getByText('2026-01-05 to 2026-01-18')).toBeVisible();
  await page.getByRole('button', { name: 'Record leave' }).click();
  await page.getByRole('button', { name: 'Withdraw the leave from 2026-01-05' }).click();
  await expect(page.getByText('2026-01-05 to 2026-01-18')).toHaveCount(0);

  const name = `Clinic ${randomUUID().slice(0, 6)}`;
  await page.goto('/people/sites');
  await page.getByLabel('Name', { exact: true }).last().fill(name);
  await page.getByLabel('Short name').last().fill('Clinic');
  await page.getByRole('button', { name: 'Add site' }).click();
  await page.getByRole('button', { name: `Retire ${name}` }).click();
  await expect(page.getByRole('button', { name: `Bring back ${name}` })).toBeVisible();

  for (const path of ['', '/invite', '/import', '/rollover', '/sites', '/attendings']) {
    await page.goto(`/people${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, path).toBe(0);
  }
});
