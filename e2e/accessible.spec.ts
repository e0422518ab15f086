import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { desktop, expect, firstChip, openSettled, signIn, test } from './world/journey.ts';
import { selectRows } from './world/select-rows.ts';
import { caseItem, sendItems } from './world/sync-requests.ts';
import { type ActorName, world } from './world/world.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every address of the application, as those who open it see it. */
const routes: Readonly<Record<string, readonly string[]>> = {
  nobody: [
    '/sign-in',
    '/sign-in/forgot',
    '/sign-in/reset?token=x',
    '/no-such-page',
    '/invitation?token=none',
    '/set-up?token=none',
  ],
  resident: [
    '/log',
    '/cases',
    '/cases?text=zzzzqqq',
    '/cases?status=verified',
    '/progress',
    '/progress/cases?measure=category%3ABiopsy',
    '/progress/totals',
    '/residents',
  ],
  colleague: ['/cases?status=withdrawn', '/log?amend={case}'],
  faculty: ['/residents/{resident}', '/residents/{resident}/cases?measure=family%3Atips'],
  director: [
    '/residents',
    '/residents?by=family&role=primary',
    '/residents?pgy=9',
    '/targets',
    '/reports',
    '/account/hospital',
    '/audit',
    '/audit?from=2999-01-01',
  ],
  coordinator: [
    '/residents',
    '/reports',
    '/account',
    '/account/codes',
    '/account/confirm?next=%2Freports',
    '/people',
    '/people?find=zzzzqqq',
    '/people/invite',
    '/people/import',
    '/people/rollover',
    '/people/sites',
    '/people/attendings',
    '/demo-mail',
  ],
};

/** Rule and place of each finding: what a person needs to mend it. */
async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** Collects what a page complains of; the status of a page that is meant to be missing is no complaint. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Going on to the next page drops what the one before was still asking for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`failed: ${request.url()}`);
  });
  page.on('console', (message) => {
    const own = message.location().url === page.url();
    if (message.type() !== 'error') return;
    if (own && message.text().includes('status of 404')) return;
    said.push(`${page.url()}: ${message.text()}`);
  });
  return said;
}

/** Ids that stand in an address: a resident of the demo, and a fresh case of the colleague. */
async function fillIn(colleague: Page): Promise<(path: string) => string> {
  const item = await caseItem('colleague');
  await sendItems(colleague, 'colleague', [item]);
  const [row] = await selectRows(
    (sql) => sql`select r.id from resident r join person p on p.id = r.person_id
      where p.email = ${world().emails.resident}`,
  );
  return (path) => path.replace('{case}', item.id).replace('{resident}', String(row?.id));
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, paths] of Object.entries(routes)) {
    test(`every route of ${name} is accessible, quiet and no wider than the phone, ${colorScheme}`, async ({
      pageOf,
    }) => {
      // So tall that the bar at the bottom covers nothing: what it covers is measured as too small.
      const viewport = { width: 390, height: 2400 };
      const page = await pageOf(name as ActorName | 'nobody', { colorScheme, viewport });
      const filled = await fillIn(await pageOf('colleague'));
      const said = listen(page);
      for (const path of paths) {
        await openSettled(page, filled(path));
        expect(await findings(page), path).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(sideways, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      }
      expect(said).toEqual([]);
    });
  }

  test(`the desk's own layouts are accessible too, ${colorScheme}`, async ({ pageOf }) => {
    const page = await pageOf('director', { ...desktop, colorScheme });
    const filled = await fillIn(await pageOf('colleague'));
    for (const path of ['/residents', '/residents/{resident}', '/audit', '/targets']) {
      await openSettled(page, filled(path));
      expect(await findings(page), path).toEqual([]);
    }
    await page.getByText('Set a target').first().click();
    await page.getByRole('button', { name: /^Account of/ }).click();
    await expect(page.getByRole('dialog', { name: 'Account' })).toBeVisible();
    expect(await findings(page)).toEqual([]);
    const log = await pageOf('colleague', { ...desktop, colorScheme });
    await openSettled(log, '/log');
    expect(await findings(log)).toEqual([]);
  });

  test(`what opens on the phone is accessible too, ${colorScheme}`, async ({ pageOf }) => {
    // So tall that the bar at the bottom covers nothing: what it covers is measured as too small.
    const tall = { width: 390, height: 2400 };
    const page = await pageOf('colleague', { colorScheme, viewport: tall });
    await openSettled(page, '/log');
    await page.getByRole('button', { name: 'Log case' }).click();
    await expect(page.getByText('Add at least one procedure.')).toBeVisible();
    await firstChip(page).click();
    await page.getByText('Add a note').click();
    for (const word of [/^Date:/, /^Site:/, /^Attending:/, /^Patient:/]) {
      await page.getByRole('button', { name: word }).click();
      expect(await findings(page), String(word)).toEqual([]);
    }
    await page.getByRole('searchbox').fill('tips');
    await expect(page.getByRole('list', { name: 'Procedures found' })).toBeVisible();
    expect(await findings(page), 'search').toEqual([]);
    await openSettled(page, '/cases');
    await page.getByText('More filters').click();
    await page
      .getByRole('button', { name: /^Withdraw/ })
      .first()
      .click();
    await expect(page.getByRole('dialog', { name: 'Withdraw this case?' })).toBeVisible();
    expect(await findings(page), 'dialog').toEqual([]);
  });

  test(`what went wrong is accessible too, ${colorScheme}`, async ({ pageOf }) => {
    const page = await pageOf('nobody', { colorScheme });
    await openSettled(page, '/sign-in');
    await signIn(page, 'nobody@demo.angiolog.test', 'wrong');
    await expect(page.getByRole('alert').filter({ hasText: 'don’t match' })).toBeVisible();
    expect(await findings(page), 'refused sign-in').toEqual([]);

    // A date that no program ever writes: the progress of one resident elsewhere can't be counted.
    await selectRows(
      (sql) => sql`update resident set graduates_on = 'infinity' from person p
        where p.id = resident.person_id and p.email = ${world().emails.unlucky}`,
    );
    const failed = await pageOf('unlucky', { colorScheme });
    await failed.goto('/progress/totals');
    const alert = failed.getByRole('alert').filter({ hasText: 'Our side failed' });
    await expect(alert).toContainText('Nothing is lost');
    await expect(alert).toContainText(/Reference \S+/);
    await expect(failed.getByText(/no cases|no minimum/i)).toHaveCount(0);
    expect(await findings(failed), 'failed page').toEqual([]);

    const phone = await pageOf('colleague', { colorScheme });
    await phone.route('**/api/v1/own*', (route) =>
      route.fulfill({ status: 500, json: { error: 'failed', reference: '9F3C' } }),
    );
    await phone.goto('/log');
    await expect(phone.getByRole('alert').filter({ hasText: 'Our side failed' })).toContainText(
      'Reference 9F3C',
    );
    expect(await findings(phone), 'failed log').toEqual([]);
  });
}
