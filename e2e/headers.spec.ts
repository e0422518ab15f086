import type { APIRequestContext, APIResponse } from '@playwright/test';
import { builtRoutes } from './world/built-routes.ts';
import { expect, test } from './world/journey.ts';
import { world } from './world/world.ts';

const asked = ['nobody', 'resident', 'faculty', 'director', 'coordinator'] as const;

/** What no build lists: redirects, what isn't there, files, and addresses that nobody types. */
const others = [
  ...[
    '/log/',
    '/residents/?by=family',
    '/no-such-page',
    '/residents/nonsense',
    '/%E0%A4%A',
    '/%00',
  ],
  ...['/api/nope', '/api/auth/nonsense', '/api/auth/signin', '/api/auth/session'],
  ...['/theme.js', '/sw.js', '/art/vessel-tree.svg', '/icons/icon-192.png'],
  ...['/_next/static/chunks/nope.js', '/_next/image?url=%2Ficons%2Ficon-192.png&w=64&q=75'],
];

const onEveryAnswer = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=(), display-capture=()'),
  'content-security-policy': expect.stringMatching(
    /^default-src 'none'; (?=.*frame-ancestors 'none')(?=.*base-uri 'none')(?=.*form-action)/,
  ),
};

const nonceOf = (headers: Record<string, string>) =>
  /script-src 'self' 'nonce-([\w+/=]{22,})' 'strict-dynamic'/.exec(
    headers['content-security-policy'] ?? '',
  )?.[1];

function checkCaching(answer: APIResponse, said: string) {
  const headers = answer.headers();
  const cache = headers['cache-control'] ?? '';
  if (!/html|json|x-component/.test(headers['content-type'] ?? '')) return;
  if (headers['content-type']?.includes('manifest')) return;
  expect(cache, said).toMatch(/no-store/);
  expect(cache, said).not.toMatch(/public|s-maxage/);
}

/** The one page that is made at build time has a policy and no nonce in it: its scripts never run. */
const prerendered = '/_global-error';

async function checkPage(answer: APIResponse, path: string, said: string) {
  if (!answer.headers()['content-type']?.includes('html') || path === prerendered) return;
  if (/^\/(api|_next)\//.test(path)) return;
  const nonce = nonceOf(answer.headers());
  expect(nonce, said).toBeTruthy();
  const scripts = [...(await answer.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.length, said).toBeGreaterThan(0);
  expect(
    scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`)),
    said,
  ).toEqual([]);
}

async function check(request: APIRequestContext, path: string, headers: Record<string, string>) {
  const answer = await request.get(path, { headers, maxRedirects: 0 });
  const said = `${answer.status()} ${path} ${Object.keys(headers).join()}`;
  expect.soft(answer.headers(), said).toMatchObject(onEveryAnswer);
  expect.soft(answer.headers()['x-powered-by'], said).toBeUndefined();
  expect.soft(answer.headers()['strict-transport-security'], said).toBeUndefined();
  expect.soft(answer.headers().sourcemap, said).toBeUndefined();
  checkCaching(answer, said);
  if (!headers.rsc) await checkPage(answer, path, said);
}

for (const name of asked) {
  test(`every answer to ${name} has all headers, and is kept by no cache on the way`, async ({
    pageOf,
  }) => {
    const { request } = await pageOf(name);
    const paths = (await builtRoutes()).map(({ path }) => path);
    expect(paths).toContain('/log');
    for (const path of [...paths, ...others]) {
      await check(request, path, {});
      await check(request, path, { rsc: '1' });
    }
  });
}

test('a page that failed has them too', async ({ pageOf }) => {
  const { request } = await pageOf('director');
  const refused = await request.post('/reports/minimums', { data: {} });
  expect(refused.status()).toBe(403);
  expect(refused.headers()).toMatchObject(onEveryAnswer);
  const failed = await request.post('/targets', {
    headers: { origin: 'https://evil.example', 'next-action': '0'.repeat(42) },
    data: '[]',
  });
  expect(failed.status()).toBeGreaterThanOrEqual(400);
  expect(failed.headers()).toMatchObject(onEveryAnswer);
});

test('no two answers share a nonce, whatever the request proposes', async ({ pageOf }) => {
  const { request } = await pageOf('nobody');
  const proposed = 'cHJvcG9zZWQtYnktYS1mb3Jn';
  const headers = {
    'x-nonce': proposed,
    'content-security-policy': `script-src 'nonce-${proposed}'`,
  };
  const nonces = new Set<string | undefined>();
  for (let turn = 0; turn < 5; turn++) {
    const answer = await request.get('/sign-in', { headers });
    nonces.add(nonceOf(answer.headers()));
    expect(await answer.text()).not.toContain(proposed);
  }
  expect(nonces.size).toBe(5);
  expect(nonces).not.toContain(proposed);
});

test('over https a browser is told to stay there', async ({ pageOf }) => {
  const { request } = await pageOf('nobody');
  const headers = { 'x-forwarded-proto': 'https' };
  for (const path of ['/theme.js', '/api/auth/csrf', '/readyz']) {
    const answer = await request.get(path, { headers });
    expect(answer.headers()['strict-transport-security'], path).toBe('max-age=31536000');
  }
});

test('no redirect of ours leads to another host', async ({ pageOf }) => {
  const { request } = await pageOf('nobody');
  for (const path of ['//evil.example/', '/%5Cevil.example/', '/%2F%2Fevil.example/', '/\\evil/']) {
    const { location = '/' } = (
      await request.get(new URL('/', world().baseUrl).origin + path, { maxRedirects: 0 })
    ).headers();
    expect(new URL(location, world().baseUrl).origin, path).toBe(world().baseUrl);
    expect(location, path).toMatch(/^(\/(?![/\\])|http:\/\/localhost:)/);
  }
});
