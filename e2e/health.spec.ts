import { expect, test } from './world/journey.ts';

test('the server says that it lives and that it is ready, and nothing else', async ({ pageOf }) => {
  const { request } = await pageOf('nobody');
  for (const [path, words] of [
    ['/healthz', 'ok\n'],
    ['/readyz', 'ready\n'],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(await answer.text(), path).toBe(words);
    expect(answer.headers()['cache-control'], path).toBe('no-store');
  }
});

test('every kind of answer carries the security headers and no trace of what made it', async ({
  pageOf,
}) => {
  const page = await pageOf('resident');
  await page.goto('/log');
  const script = await page.locator('script[src^="/_next/static/"]').first().getAttribute('src');
  for (const path of [
    '/log',
    '/cases',
    '/sign-in',
    '/no-such-page',
    '/api/v1/sync',
    '/readyz',
    '/theme.js',
    script ?? '',
  ]) {
    const headers = (await page.request.get(path)).headers();
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  }
});

test('a page with a person in it is never kept by a cache on the way', async ({ pageOf }) => {
  const page = await pageOf('resident');
  for (const path of ['/log', '/cases', '/progress', '/progress/totals']) {
    const cache = (await page.request.get(path)).headers()['cache-control'] ?? '';
    expect(cache, path).toMatch(/no-store/);
    expect(cache, path).not.toMatch(/public|s-maxage/);
  }
});
