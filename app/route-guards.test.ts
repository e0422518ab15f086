import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// Whoever adds a handler that changes something gets a red test until it asks who is asking: each is
// called as another site would call it. There is no database here, so reading further would fail.

type Handler = (request: Request, context: object) => Response | Promise<Response>;

/** next-auth asks for a token of its own with each of these. */
const guardedOtherwise = ['app/api/auth/[...nextauth]/route.ts POST'];
const changing = ['POST', 'PUT', 'PATCH', 'DELETE'];

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)route\.tsx?$/.test(file))
  .map((file) => join('app', file));

const handlers: [string, Handler, string][] = [];
for (const file of files) {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ resolve(file));
  for (const method of changing) {
    const handler = module[method];
    if (typeof handler === 'function')
      handlers.push([`${file} ${method}`, handler as Handler, method]);
  }
}
const ours = handlers.filter(([name]) => !guardedOtherwise.includes(name));

const call = async (
  handler: Handler,
  method: string,
  headers: Record<string, string>,
  body = '{}',
) =>
  (
    await handler(
      new Request('https://log.example/x', {
        method,
        headers: { host: 'log.example', 'content-type': 'application/json', ...headers },
        body,
      }),
      { params: Promise.resolve({}) },
    )
  ).status;

const sameOrigin = { 'sec-fetch-site': 'same-origin' };
const elsewhere = 'https://evil.example';

describe.each(ours)('%s', (_name, handler, method) => {
  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    [
      'another site that also sends our origin',
      { 'sec-fetch-site': 'cross-site', origin: 'https://log.example' },
    ],
    ['a sister host', { 'sec-fetch-site': 'same-site' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['an old browser elsewhere', { origin: elsewhere }],
    ['a sandboxed frame', { origin: 'null' }],
    ['nobody that says so', {}],
  ])('answers 403 to %s', async (_from, headers) => {
    expect(await call(handler, method, headers)).toBe(403);
  });

  it('answers 415 to what a form of another site can send', async () => {
    for (const kind of ['text/plain', 'application/x-www-form-urlencoded', '']) {
      expect(await call(handler, method, { ...sameOrigin, 'content-type': kind })).toBe(415);
    }
  });

  it('answers 413 to a body that is too long, whatever it says of its length', async () => {
    const body = JSON.stringify('x'.repeat(300_000));
    const kinds = ['application/json', 'multipart/form-data; boundary=x'];
    const lengths: Record<string, string>[] = [{}, { 'content-length': '2' }];
    for (const length of lengths) {
      const answers = await Promise.all(
        kinds.map((kind) =>
          call(handler, method, { ...sameOrigin, ...length, 'content-type': kind }, body),
        ),
      );
      expect(answers).toContain(413);
    }
  });
});

it('finds the handlers', () => {
  const names = handlers.map(([name]) => name);
  expect(names).toContain('app/api/v1/sync/route.ts POST');
  expect(names).toContain('app/(signed-in)/reports/minimums/route.ts POST');
  expect(names).toEqual(expect.arrayContaining(guardedOtherwise));
});
