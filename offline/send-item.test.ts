import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CaseFields } from '#domain/procedure-case.ts';
import type { CaseItem } from '#domain/sync/case-item.ts';
import { payloadText } from '#domain/sync/payload-text.ts';
import type { SyncBatch } from '#domain/sync/sync-batch.ts';
import { newCaseId } from './new-case-id.ts';
import { sendItem } from './send-item.ts';

const fields = CaseFields.parse({
  performedOn: '2026-11-03',
  attendingId: '01930000-0000-7000-8000-00000000000a',
  siteId: '01930000-0000-7000-8000-00000000000b',
  patientType: 'adult',
  procedures: [{ code: '31780', role: 'primary', laterality: null }],
  note: '',
  details: null,
});
const item: CaseItem = { op: 'log', v: 2, id: newCaseId(), fields };
const personId = '01930000-0000-7000-8000-00000000000c';
const payloadHash = createHash('sha256').update(payloadText(item)).digest('hex');
const receipt = { id: item.id, version: 1, payloadHash, credited: [] };
const send = () => sendItem(personId, item);

let server: Server;
let handler: RequestListener;

beforeEach(async () => {
  server = createServer((request, response) => handler(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const realFetch = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    realFetch(`http://127.0.0.1:${port}${path}`, init),
  );
});

afterEach(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

async function batchOf(request: AsyncIterable<unknown>): Promise<SyncBatch> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  handler = (request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(status, headers);
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  };
}

/** Answers as the server does, with the id of the sending put in. */
function answeringItem(...answers: object[]) {
  handler = async (request, response) => {
    const { items } = await batchOf(request);
    const own = answers.map((answer) => ({ itemId: items[0]?.itemId, ...answer }));
    response.end(JSON.stringify({ epoch: 'e', answers: own }));
  };
}

test('what is sent is whose change it is, and the item, as JSON by POST', async () => {
  let seen: unknown;
  handler = async (request, response) => {
    const { method, url, headers } = request;
    seen = { method, url, type: headers['content-type'], batch: await batchOf(request) };
    response.end();
  };
  await send();
  expect(seen).toMatchObject({
    ...{ method: 'POST', url: '/api/v1/sync', type: 'application/json' },
    batch: { personId, items: [{ item }] },
  });
});

describe('a receipt', () => {
  test.each(['accepted', 'replayed'])('of this item is an answer: %s', async (status) => {
    answeringItem({ status, receipt });
    expect(await send()).toMatchObject({ kind: 'answered', answer: { status, receipt } });
  });

  const impostors: [string, object[]][] = [
    ['for another sending', [{ itemId: newCaseId(), status: 'accepted', receipt }]],
    ['with another content', [{ status: 'accepted', receipt: { ...receipt, payloadHash: '0' } }]],
    ['without a version', [{ status: 'accepted', receipt: { id: item.id, payloadHash } }]],
    ['missing', []],
    [
      'too many',
      [
        { status: 'accepted', receipt },
        { status: 'accepted', receipt },
      ],
    ],
  ];
  test.each(impostors)('%s is none', async (_, answers) => {
    answeringItem(...answers);
    expect(await send()).toEqual({ kind: 'unreachable' });
  });
});

test('a refusal comes with its sentences', async () => {
  const answer = { status: 'rejected', reason: 'invalid', fields: { performedOn: 'Too early.' } };
  answeringItem(answer);
  expect(await send()).toMatchObject({ kind: 'answered', answer });
});

describe('no answer of ours', () => {
  test('a captive portal that says 200', async () => {
    answering(200, '<html>Accept the terms</html>', { 'content-type': 'text/html' });
    expect(await send()).toEqual({ kind: 'unreachable' });
  });

  test('a captive portal that redirects to a page that would answer', async () => {
    handler = (request, response) => {
      request.resume();
      if (request.url === '/portal')
        return response.end(
          JSON.stringify({ epoch: 'e', answers: [{ status: 'accepted', receipt }] }),
        );
      return response.writeHead(302, { location: '/portal' }).end();
    };
    expect(await send()).toEqual({ kind: 'unreachable' });
  });

  test.each([403, 404, 511])('a page of the network with status %i', async (status) => {
    answering(status, '<html>Blocked</html>');
    expect(await send()).toEqual({ kind: 'unreachable' });
  });

  test('a body that is cut', async () => {
    handler = (request, response) => {
      request.resume();
      response.writeHead(200, { 'content-length': '500' });
      response.write('{"answers":[', () => response.destroy());
    };
    expect(await send()).toEqual({ kind: 'unreachable' });
  });

  test('a server that hangs up', async () => {
    handler = (request) => request.socket.destroy();
    expect(await send()).toEqual({ kind: 'unreachable' });
  });

  test('a server that says nothing until the time is out', async () => {
    const limits: number[] = [];
    const abort = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((limit) => {
      limits.push(limit);
      return abort.signal;
    });
    handler = () => abort.abort();
    expect(await send()).toEqual({ kind: 'unreachable' });
    expect(limits).toEqual([15_000]);
    vi.restoreAllMocks();
  });
});

describe('our side', () => {
  test('401 asks for a sign-in', async () => {
    answering(401, { error: 'signed-out' });
    expect(await send()).toEqual({ kind: 'signed-out' });
  });

  test('409 says that somebody else is signed in', async () => {
    answering(409, { error: 'other-person' });
    expect(await send()).toEqual({ kind: 'other-person' });
  });

  test('a failure carries its reference', async () => {
    answering(500, { reference: '9F3C' });
    expect(await send()).toEqual({ kind: 'failed', reference: '9F3C' });
  });

  test.each([500, 502, 503])('status %i without one is still a failure', async (status) => {
    answering(status, 'Bad gateway');
    expect(await send()).toEqual({ kind: 'failed' });
  });

  test.each([400, 403, 413])('a refused batch (%i) is a failure', async (status) => {
    answering(status, { error: 'malformed' });
    expect((await send()).kind).toBe('failed');
  });
});
