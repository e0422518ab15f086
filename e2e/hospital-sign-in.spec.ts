import { generateSync } from 'otplib';
import { newLinkToken } from '#db/queries/link-token.ts';
import { desktop, expect, signIn, test } from './world/journey.ts';
import {
  plantRealDepartment,
  type RealDepartment,
  realPassword,
} from './world/plant-real-department.ts';
import { selectRows } from './world/select-rows.ts';
import { client, signInThere, startHospital } from './world/start-hospital.ts';
import { world } from './world/world.ts';

type Hospital = Awaited<ReturnType<typeof startHospital>>;
let real: RealDepartment;
let hospital: Hospital;

const frontDoor = () => `/sign-in?department=${real.department.id}`;
const button = 'Continue with Lakeside sign-in';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  real = await plantRealDepartment('Lakeside');
  const callback = `${world().baseUrl}/api/auth/callback/hospital-${real.department.id}`;
  hospital = await startHospital(callback);
});

test.afterAll(() => hospital.stop());

test('a director sets the hospital’s sign-in; its secret is stored sealed', async ({ pageOf }) => {
  const page = await pageOf('nobody', desktop);
  await page.goto('/sign-in?next=/account/hospital');
  await signIn(page, real.addressOf('director'), realPassword);
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
  const secret = ((await page.locator('.select-all').textContent()) ?? '').replaceAll(' ', '');
  await page.getByRole('textbox', { name: 'Code' }).fill(generateSync({ secret }));
  await page.getByRole('button', { name: 'Turn on codes' }).click();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByLabel('Name on the button').fill('Lakeside sign-in');
  await page.getByLabel('Issuer').fill('http://elsewhere.example');
  await page.getByLabel('Client id').fill(client.id);
  await page.getByLabel('Client secret').fill(client.secret);
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(page.getByText('Give an address that begins with https://.')).toBeVisible();
  await page.getByLabel('Issuer').fill(hospital.issuer);
  await page.getByLabel('Client secret').fill(client.secret);
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(page.getByText('Set. It counts from now on.')).toBeVisible();
  const [row] = await selectRows((sql) => sql`select * from oidc_provider`);
  expect(JSON.stringify(row)).not.toContain(client.secret);
  const audit = await selectRows(
    (sql) => sql`select detail from audit_event where verb = 'hospital-sign-in.set'`,
  );
  expect(audit).toHaveLength(1);
});

test('an identity that nobody linked gets no account, no role and a clear answer', async ({
  pageOf,
}) => {
  const page = await pageOf('nobody', desktop);
  await page.goto(frontDoor());
  await page.getByRole('button', { name: button }).click();
  // Even one that looks like a member's address.
  await signInThere(page, real.addressOf('faculty'));
  await expect(page.getByText('isn’t linked to an Angiolog account')).toBeVisible();
  await expect(page.getByRole('button', { name: button })).toBeVisible();
  await page.goto('/residents');
  await expect(page).toHaveURL(/\/sign-in\?next/);
  expect(await selectRows((sql) => sql`select subject from identity`)).toHaveLength(0);
});

test('a person links it once and signs in with it from then on', async ({ pageOf }) => {
  const page = await pageOf('nobody', desktop);
  await page.goto('/sign-in?next=/account');
  await signIn(page, real.addressOf('faculty'), realPassword);
  await page.getByRole('button', { name: 'Link Lakeside sign-in' }).click();
  await signInThere(page, 'subject-17');
  await expect(page.getByText('Linked. You can sign in through the hospital')).toBeVisible();

  const next = await pageOf('nobody', desktop);
  await next.goto(`${frontDoor()}&next=/residents`);
  await next.getByRole('button', { name: button }).click();
  await signInThere(next, 'subject-17');
  await expect(next.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(next).toHaveURL(`${world().baseUrl}/residents`);
  await next.goto('/account');
  await expect(next.getByText('through the hospital').first()).toBeVisible();
});

test('an invited person accepts with the hospital’s word for their address, and no password', async ({
  pageOf,
}) => {
  const email = 'ada@lakeside.test';
  const { token, hash } = newLinkToken();
  const { id, people } = real.department;
  await selectRows(
    (sql) => sql`
      insert into invitation (department_id, email, name, role, token_hash, invited_by, expires_at)
      values (${id}, ${email}, 'Ada Byron', 'faculty', ${hash}, ${people.administrator.personId},
        now() + interval '1 hour')`,
  );
  const accepting = async (subject: string) => {
    const page = await pageOf('nobody', desktop);
    await page.goto(`/invitation?token=${token}`);
    await page.getByRole('button', { name: 'Accept with Lakeside sign-in' }).click();
    await signInThere(page, subject);
    return page;
  };
  const other = await accepting('someone@lakeside.test');
  await expect(other.getByText('knows you by another address')).toBeVisible();
  const page = await accepting(email);
  await expect(page.getByRole('heading', { name: 'Residents' })).toBeVisible();
  await page.goto('/account');
  await expect(page.getByText(`You sign in as ${email}.`)).toBeVisible();
  await other.goto(`/invitation?token=${token}`);
  await expect(other.getByText('This invitation was accepted already.')).toBeVisible();
});

test('someone else can’t link the same identity', async ({ pageOf }) => {
  const page = await pageOf('nobody', desktop);
  await page.goto('/sign-in?next=/account');
  await signIn(page, real.addressOf('resident'), realPassword);
  await page.getByRole('button', { name: 'Link Lakeside sign-in' }).click();
  await signInThere(page, 'subject-17');
  await expect(page.getByText(/Not linked\. That hospital account belongs/)).toBeVisible();
});

test('a role that needs a second factor still gives its code after the hospital', async ({
  pageOf,
}) => {
  const { personId } = real.department.people.director;
  await selectRows(
    (sql) => sql`insert into identity (issuer, subject, person_id)
      values (${hospital.issuer}, 'subject-18', ${personId})`,
  );
  const page = await pageOf('nobody', desktop);
  await page.goto(frontDoor());
  await page.getByRole('button', { name: button }).click();
  await signInThere(page, 'subject-18');
  await expect(page.getByRole('heading', { name: 'Your code' })).toBeVisible();
});

test('a token of another issuer, and a provider that is away, let nobody in', async ({
  pageOf,
}) => {
  await selectRows((sql) => sql`update oidc_provider set issuer = ${hospital.otherName}`);
  const page = await pageOf('nobody', desktop);
  await page.goto(frontDoor());
  await page.getByRole('button', { name: button }).click();
  await signInThere(page, 'subject-17');
  await expect(page.getByText('The hospital’s sign-in didn’t work')).toBeVisible();
  await selectRows((sql) => sql`update oidc_provider set issuer = 'http://localhost:9'`);
  await page.goto(frontDoor());
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText('Lakeside sign-in doesn’t answer')).toBeVisible();
  // Half-way: the callback of a sign-in that this browser never began.
  await page.goto(`/api/auth/callback/hospital-${real.department.id}?code=x&state=y`);
  await expect(page.getByText('The hospital’s sign-in didn’t work')).toBeVisible();
  await page.goto('/residents');
  await expect(page).toHaveURL(/\/sign-in\?next/);
});
