import postgres from 'postgres';
import { enrolApp } from './world/enrol-app.ts';
import { expect, signIn, test } from './world/journey.ts';
import { world } from './world/world.ts';

const password = 'a sentence that is long enough';

/** A look into the second server's database as a superuser. */
async function emptyRows<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const url = new URL(world().ownerUrl);
  url.pathname = '/empty';
  const sql = postgres(url.href, { max: 1 });
  return work(sql).finally(() => sql.end());
}

test('an empty database becomes a department, once, by its link alone', async ({ pageOf }) => {
  const { baseUrl, setUpPath } = world().empty;
  const page = await pageOf('nobody', { baseURL: baseUrl });
  await page.goto('/set-up?token=guessed');
  await expect(page.getByText('This set-up link opens nothing.')).toBeVisible();

  // Looking twice uses nothing up.
  for (let look = 0; look < 2; look += 1) await page.goto(setUpPath);
  await page.getByLabel('Name of the department').fill('Interventional Radiology');
  await page.getByLabel('Time zone').selectOption('America/New_York');
  await page.getByLabel('Name of program 1').fill('Integrated');
  await page.getByRole('button', { name: 'Add another program' }).click();
  await page.getByLabel('Kind of program 2').selectOption('ir-independent');
  await page.getByLabel('Name of program 2').fill('Independent');
  await page.getByLabel('Name of site 1', { exact: true }).fill('University Hospital');
  await page.getByLabel('Short name of site 1').fill('UH');
  await page.getByLabel('Your name').fill('Ada Byron');
  await page.getByLabel('Email').fill('Ada.Byron@Hospital.test');
  await page.getByLabel('Choose a password').fill('short');
  await page.getByRole('button', { name: 'Set up the department' }).click();
  await expect(page.getByText('Use at least 15 characters.').first()).toBeVisible();
  await expect(page.getByLabel('Name of program 2')).toHaveValue('Independent');
  await page.getByLabel('Choose a password').fill(password);
  await page.getByRole('button', { name: 'Set up the department' }).click();

  await expect(page.getByText('Sign in, then invite people or import a list.')).toBeVisible();
  await expect(page.getByText('Look around as')).toHaveCount(0);
  const second = await pageOf('nobody', { baseURL: baseUrl });
  await second.goto(setUpPath);
  await expect(second.getByText('This set-up link opens nothing.')).toBeVisible();

  await signIn(page, 'ada.byron@hospital.test', password);
  await expect(page.getByRole('heading', { name: 'Set up codes' })).toBeVisible();
  await enrolApp(page);
  await expect(page).toHaveURL(/\/people$/);
  await expect(page.getByText('Nobody else yet')).toBeVisible();
  const emails = await emptyRows((sql) => sql`select email from person`);
  expect([...emails]).toEqual([{ email: 'ada.byron@hospital.test' }]);

  await page.getByRole('link', { name: 'Import a list' }).first().click();
  const rows = [
    'name,email,role,program,pgy,start,graduation',
    'Bo Chen,bo@hospital.test,director,Integrated,,,',
    'Cy Diaz,cy@hospital.test,resident,Independent,6,2026-07-01,2028-06-30',
  ];
  await page.getByLabel('List of people (CSV)').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  });
  await page.getByRole('button', { name: 'Invite 2 people' }).click();
  await expect(page.getByText('This server sends no mail.')).toBeVisible();
  const link = await page.getByLabel('Cy Diaz, cy@hospital.test').inputValue();

  const resident = await pageOf('nobody', { baseURL: baseUrl });
  await resident.goto(link);
  await resident.getByLabel('Choose a password').fill(password);
  await resident.getByRole('button', { name: 'Accept the invitation' }).click();
  await signIn(resident, 'cy@hospital.test', password);
  await expect(resident).toHaveURL(/\/log$/);
  expect((await page.goto('/demo-mail'))?.status()).toBe(404);
});
