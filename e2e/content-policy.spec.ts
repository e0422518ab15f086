import type { Page } from '@playwright/test';
import { builtRoutes } from './world/built-routes.ts';
import { desktop, expect, openInstalled, openSettled, signIn, test } from './world/journey.ts';
import { world } from './world/world.ts';

/** Collects what the browser kept from happening, and what it says of our headers. */
async function listen(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('policyBroken', (words: string) => found.push(words));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const tell = (window as unknown as { policyBroken(words: string): void }).policyBroken;
      tell(`${event.documentURI}: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  page.on('console', (message) => {
    const words = message.text();
    if (/content security|permissions.policy|unrecognized feature/i.test(words)) found.push(words);
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  return found;
}

async function walk(page: Page) {
  for (const { kind, path } of await builtRoutes()) {
    if (kind === 'route' || path === '/_global-error') continue;
    await page.goto(path);
    await expect(page.getByRole('main').first(), path).toContainText(/\w/);
    await expect(page.locator('[aria-busy="true"]'), path).toHaveCount(0);
  }
}

// One theme a person: the policy is the same in both, and a page of the other asks for nothing else.
for (const [name, colorScheme] of [
  ['nobody', 'light'],
  ['resident', 'dark'],
  ['faculty', 'light'],
  ['director', 'dark'],
  ['coordinator', 'light'],
] as const) {
  test(`no page asks ${name} for more than the policy allows, ${colorScheme}`, async ({
    pageOf,
  }) => {
    const page = await pageOf(name, { ...desktop, colorScheme, serviceWorkers: 'block' });
    const found = await listen(page);
    await walk(page);
    expect(found).toEqual([]);
  });
}

test('nor does what opens, is drawn later, is exported, or is kept by the phone', async ({
  pageOf,
}) => {
  const page = await pageOf('nobody', desktop);
  const found = await listen(page);
  await page.goto('/sign-in');
  await signIn(page, world().emails.coordinator, world().password);
  await expect(page).toHaveURL(/\/residents$/);
  // Who leaves while the grid still streams in makes React say so.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Reports' }).click();
  for (const format of [/CSV/, /Excel|XLSX/i]) {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: format }).click();
    expect((await file).suggestedFilename()).toMatch(/\.(csv|xlsx)$/);
  }
  await page.getByRole('button', { name: /^Account of/ }).click();
  await expect(page.getByRole('dialog', { name: 'Account' })).toBeVisible();
  await page.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  // The theme comes from a script that runs before the page is drawn, so the policy let it.
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(found).toEqual([]);
});

test('nor does a chart', async ({ pageOf }) => {
  const page = await pageOf('director', desktop);
  const found = await listen(page);
  const resident = (await builtRoutes()).find(({ path }) => /^\/residents\/[^/]+$/.test(path));
  await openSettled(page, String(resident?.path));
  await page.locator('.volume-plot svg').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.volume-plot .recharts-bar-rectangle').first()).toBeVisible();
  await page.locator('.volume-plot svg').first().hover();
  expect(found).toEqual([]);
});

test('a page that the phone keeps is kept together with its policy', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  const found = await listen(page);
  await openInstalled(page);
  const nonces = new Set<string>();
  for (let turn = 0; turn < 2; turn++) {
    const answer = await page.goto('/log');
    expect(answer?.fromServiceWorker()).toBe(true);
    nonces.add(
      /'nonce-([^']+)'/.exec(
        (await answer?.allHeaders())?.['content-security-policy'] ?? '',
      )?.[1] ?? '',
    );
    await page.getByRole('searchbox').fill('tips');
    await expect(page.getByRole('list', { name: 'Procedures found' })).toBeVisible();
  }
  expect([...nonces]).toEqual([expect.stringMatching(/.{22}/)]);
  expect(found).toEqual([]);
});

/** Ways in which text that somebody wrote could become a script, each of which would say so. */
const injected = `<script>said('inline')</script>
  <img src="/nothing.png" onerror="said('handler')">
  <svg onload="said('svg')"></svg>
  <iframe srcdoc="<script>parent.said('frame')</script>"></iframe>
  <script src="data:text/javascript,said('data')"></script>
  <script src="/theme-of-a-stranger.js"></script>
  <base href="https://evil.example/">`;

/** Opens the sign-in as if its HTML had taken in what somebody wrote. */
async function openInjected(page: Page, withPolicy: boolean): Promise<string[]> {
  const said: string[] = [];
  await page.exposeFunction('said', (words: string) => said.push(words));
  await page.route('**/theme-of-a-stranger.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "said('file')" }),
  );
  await page.route('**/sign-in', async (route) => {
    const answer = await route.fetch();
    const { 'content-security-policy': policy = '', ...headers } = answer.headers();
    const body = (await answer.text()).replace('</body>', `${injected}</body>`);
    const kept = withPolicy ? { ...headers, 'content-security-policy': policy } : headers;
    await route.fulfill({ status: 200, headers: kept, body });
  });
  await page.goto('/sign-in', { waitUntil: 'load' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return said;
}

test('a script that was written into a page never runs; without the policy it does', async ({
  pageOf,
}) => {
  const guarded = await pageOf('nobody', { serviceWorkers: 'block' });
  const stopped = await listen(guarded);
  expect(await openInjected(guarded, true)).toEqual([]);
  await expect
    .poll(() => stopped.filter((words) => words.includes('script-src')).length)
    .toBeGreaterThan(3);
  expect(await guarded.evaluate(() => document.baseURI)).toBe(`${world().baseUrl}/sign-in`);

  const open = await pageOf('nobody', { serviceWorkers: 'block' });
  const said = await openInjected(open, false);
  await expect
    .poll(() => said.toSorted())
    .toEqual(expect.arrayContaining(['data', 'file', 'frame', 'handler', 'inline', 'svg']));
});

test('no other site frames a page', async ({ pageOf }) => {
  const page = await pageOf('resident', { serviceWorkers: 'block' });
  await page.route('**/framing', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="/log"></iframe>' }),
  );
  await page.goto('/framing');
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});
