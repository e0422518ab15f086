import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCuttingProxy } from './cutting-proxy.ts';
import { post } from './post.ts';

let served = 0;
let server: Server;
beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server = createServer((request, response) => {
        request.resume().once('end', () => {
          served += 1;
          response.end('{"a long enough answer":true}');
        });
      }).listen(0, '127.0.0.1', resolve);
    }),
);
afterAll(() => void server.close());

async function through(cut: number, drawn: number) {
  const to = (server.address() as AddressInfo).port;
  const proxy = await startCuttingProxy({ to, cut, draw: () => drawn });
  const before = served;
  const answer = await post({ port: proxy.port, path: '/', headers: {} }, '{}').catch(
    (error: Error) => error,
  );
  proxy.close();
  return { answer, served: served - before, replies: proxy.replies };
}

it('passes a reply on whole', async () => {
  const { answer, replies } = await through(0.15, 0.15);
  expect(answer).toEqual({ status: 200, text: '{"a long enough answer":true}' });
  expect(replies).toMatchObject({ whole: 1, 'cut-before-headers': 0, 'cut-after-headers': 0 });
});

it.each([
  [0.01, 'cut-before-headers'],
  [0.1, 'cut-after-headers'],
])('loses a reply (%f: %s) to a request that was served', async (drawn, fate) => {
  const { answer, served: times, replies } = await through(0.15, drawn);
  expect(answer).toBeInstanceOf(Error);
  expect(times).toBe(1);
  expect(replies).toMatchObject({ whole: 0, [fate]: 1 });
});
