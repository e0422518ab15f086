import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canonicalCase } from '#domain/canonical-case.ts';
import { CaseFields, type CaseItem } from '#domain/procedure-case.ts';
import { newCaseId } from './new-case-id.ts';
import { sendItems } from './send-items.ts';

const fields = CaseFields.parse({
  performedOn: '2026-11-03',
  attendingId: '01930000-0000-7000-8000-00000000000a',
  siteId: '01930000-0000-7000-8000-00000000000b',
  patientType: 'adult',
  procedures: [{ code: '31780', role: 'primary' }],
  note: '',
});
const item: CaseItem = { op: 'log', v: 1, id: newCaseId(), fields };
const contentHash = createHash('sha256').update(canonicalCase(fields)).digest('hex');
const receipt = { id: item.id, version: 1, contentHash };

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

function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  handler = (request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(status, headers);
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  };
}

describe('what is sent', () => {
  test('is the items as JSON by POST', async () => {
    let seen: unknown;
    handler = async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method, url, headers } = request;
      const body = JSON.parse(Buffer.concat(chunks).toString());
      seen = { method, url, type: headers['content-type'], body };
      response.end(JSON.stringify({ answers: [{ ok: true, receipt }] }));
    };
    await sendItems([item]);
    expect(seen).toEqual({
      method: 'POST',
      url: '/api/v1/sync',
      type: 'application/json',
      body: { items: [item] },
    });
  });
});

describe('a receipt', () => {
  test('of this case is an answer', async () => {
    answering(200, { answers: [{ ok: true, receipt }] });
    expect(await sendItems([item])).toEqual({
      kind: 'answered',
      answers: [{ ok: true, receipt }],
    });
  });

  test('of a case that was amended since is one, whatever its hash', async () => {
    answering(200, {
      answers: [{ ok: true, receipt: { ...receipt, version: 2, contentHash: '0' } }],
    });
    expect((await sendItems([item])).kind).toBe('answered');
  });

  const impostors: [string, object[]][] = [
    ['with another id', [{ ok: true, receipt: { ...receipt, id: newCaseId() } }]],
    ['with another content', [{ ok: true, receipt: { ...receipt, contentHash: '0'.repeat(64) } }]],
    ['without a version', [{ ok: true, receipt: { id: item.id } }]],
    ['missing', []],
    [
      'too many',
      [
        { ok: true, receipt },
        { ok: true, receipt },
      ],
    ],
  ];
  test.each(impostors)('%s is none', async (_, answers) => {
    answering(200, { answers });
    expect(await sendItems([item])).toEqual({ kind: 'unreachable' });
  });
});

test('a refusal comes with its sentences', async () => {
  const answer = { ok: false, refusal: 'invalid', fields: { performedOn: 'Too early.' } };
  answering(200, { answers: [answer] });
  expect(await sendItems([item])).toEqual({ kind: 'answered', answers: [answer] });
});

describe('no answer of ours', () => {
  test('a captive portal that says 200', async () => {
    answering(200, '<html>Accept the terms</html>', { 'content-type': 'text/html' });
    expect(await sendItems([item])).toEqual({ kind: 'unreachable' });
  });

  test('a captive portal that redirects to a page that would answer', async () => {
    handler = (request, response) => {
      request.resume();
      if (request.url === '/portal')
        return response.end(JSON.stringify({ answers: [{ ok: true, receipt }] }));
      return response.writeHead(302, { location: '/portal' }).end();
    };
    expect(await sendItems([item])).toEqual({ kind: 'unreachable' });
  });

  test.each([403, 404, 511])('a page of the network with status %i', async (status) => {
    answering(status, '<html>Blocked</html>');
    expect(await sendItems([item])).toEqual({ kind: 'unreachable' });
  });

  test('a body that is cut', async () => {
    handler = (request, response) => {
      request.resume();
      response.writeHead(200, { 'content-length': '500' });
      response.write('{"answers":[', () => response.destroy());
    };
    expect(await sendItems([item])).toEqual({ kind: 'unreachable' });
  });

  test('a server that hangs up', async () => {
    handler = (request) => request.socket.destroy();
    expect(await sendItems([item])).toEqual({ kind: 'unreachable' });
  });

  test('a server that says nothing until the time is out', async () => {
    const limits: number[] = [];
    const abort = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((limit) => {
      limits.push(limit);
      return abort.signal;
    });
    handler = () => abort.abort();
    expect(await sendItems([item])).toEqual({ kind: 'unreachable' });
    expect(limits).toEqual([15_000]);
    vi.restoreAllMocks();
  });
});

describe('our side', () => {
  test('401 asks for a sign-in', async () => {
    answering(401, { error: 'signed-out' });
    expect(await sendItems([item])).toEqual({ kind: 'signed-out' });
  });

  test('a failure carries its reference', async () => {
    answering(500, { reference: '9F3C' });
    expect(await sendItems([item])).toEqual({ kind: 'failed', reference: '9F3C' });
  });

  test.each([500, 502, 503])('status %i without one is still a failure', async (status) => {
    answering(status, 'Bad gateway');
    expect(await sendItems([item])).toEqual({ kind: 'failed' });
  });

  test.each([400, 403, 413])('a refused batch (%i) is a failure', async (status) => {
    answering(status, { error: 'malformed' });
    expect((await sendItems([item])).kind).toBe('failed');
  });
});
