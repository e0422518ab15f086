import { describe, expect, it } from 'vitest';
import { readAtMost, refusalOf } from './own-request.ts';

const post = (headers: Record<string, string>, body?: BodyInit) =>
  new Request('https://log.example/x', {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit);

describe('refusalOf', () => {
  const json = { 'content-type': 'application/json; charset=utf-8', host: 'log.example' };
  it.each<[string, Record<string, string>, 403 | 415 | undefined]>([
    ['our page', { 'sec-fetch-site': 'same-origin' }, undefined],
    ['our page in an old browser', { origin: 'https://log.example' }, undefined],
    ['another port', { origin: 'https://log.example:8443' }, 403],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://log.example' }, 403],
    ['something unreadable', { origin: '::' }, 403],
    [
      'our page with a form',
      { 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' },
      415,
    ],
    [
      'our page with a longer word',
      { 'sec-fetch-site': 'same-origin', 'content-type': 'application/jsonp' },
      415,
    ],
  ])('of %s', (_from, headers, expected) => {
    expect(refusalOf(post({ ...json, ...headers }), 'application/json')).toBe(expected);
  });
});

describe('readAtMost', () => {
  it('reads a body up to the limit and no byte more', async () => {
    expect(await readAtMost(post({}, 'äb'), 3)).toEqual(new TextEncoder().encode('äb'));
    expect(await readAtMost(post({}, 'äbc'), 3)).toBeUndefined();
    expect(await readAtMost(post({}), 3)).toHaveLength(0);
  });

  it('believes a stated length that is too long, and reads nothing', async () => {
    const request = post({ 'content-length': '4' }, 'abc');
    expect(await readAtMost(request, 3)).toBeUndefined();
    expect(request.bodyUsed).toBe(false);
  });

  it('stops reading a stream without end', async () => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(++sent)),
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await readAtMost(post({}, endless), 5000)).toBeUndefined();
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThan(20);
  });
});
