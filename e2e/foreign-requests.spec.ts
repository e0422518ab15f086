import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { inRepository } from '../scripts/repository.mjs';
import { expect, test } from './world/journey.ts';
import { selectRows } from './world/select-rows.ts';
import { batchOf, caseItem, sameOrigin, syncPath } from './world/sync-requests.ts';
import { world } from './world/world.ts';

const exportPath = '/reports/minimums';

const exportsSoFar = async () =>
  selectRows(
    (sql) => sql`select count(*)::int as n from audit_event where verb like '%export%'`,
  ).then(([row]) => Number(row?.n));
const isStored = async (id: string) =>
  selectRows((sql) => sql`select 1 from procedure_case where id = ${id}`).then(
    (rows) => rows.length > 0,
  );

/** A page of another site: 127.0.0.1 is not localhost. */
async function atAnotherSite(page: Page, html: string, work: () => Promise<void>) {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html').end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await work();
  } finally {
    server.close();
  }
}

/** A form whose text/plain body is JSON: what needs no permission of ours to be sent. */
const form = (action: string, json: string) => {
  const [before = '', after = ''] = json.replace(/}$/, ',"pad":"=1"}').split('=');
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<form method="post" enctype="text/plain" action="${world().baseUrl}${action}">
    <input name="${quoted(before)}" value="${quoted(after)}"><button>Win</button></form>`;
};

test('a form of another site logs nothing and exports nothing', async ({ pageOf }) => {
  const item = await caseItem('colleague');
  const batch = JSON.stringify(await batchOf('colleague', [item]));
  const before = await exportsSoFar();
  for (const [name, path, body] of [
    ['colleague', syncPath, batch],
    ['coordinator', exportPath, JSON.stringify({ format: 'csv' })],
  ] as const) {
    const page = await pageOf(name, { serviceWorkers: 'block' });
    await atAnotherSite(page, form(path, body), async () => {
      const answer = page.waitForResponse((response) => response.url().endsWith(path));
      await page.getByRole('button', { name: 'Win' }).click();
      expect((await answer).status(), path).toBe(403);
    });
  }
  expect(await isStored(item.id)).toBe(false);
  expect(await exportsSoFar()).toBe(before);
});

test('a script of another site is told nothing either', async ({ pageOf }) => {
  const page = await pageOf('colleague', { serviceWorkers: 'block' });
  const item = await caseItem('colleague');
  const body = JSON.stringify(await batchOf('colleague', [item]));
  await atAnotherSite(page, '<p>Elsewhere</p>', async () => {
    const told = await page.evaluate(
      async ({ url, body, own }) => {
        const sends = ['text/plain', 'application/json'].map((type) =>
          fetch(url, {
            ...{ method: 'POST', credentials: 'include', body },
            headers: { 'content-type': type },
          }),
        );
        const answers = [...sends, fetch(own, { credentials: 'include' })];
        return (await Promise.allSettled(answers)).map(({ status }) => status);
      },
      { url: world().baseUrl + syncPath, body, own: `${world().baseUrl}/api/v1/own` },
    );
    expect(told).toEqual(['rejected', 'rejected', 'rejected']);
  });
  expect(await isStored(item.id)).toBe(false);
});

/** The id of the targets' own action of this build, which no other site can know but may guess. */
function actionOf(name: string): string {
  const file = inRepository('.next', 'server', 'server-reference-manifest.json');
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as {
    node: Record<string, { filename: string; exportedName: string }>;
  };
  const isIt = ({ filename, exportedName }: { filename: string; exportedName: string }) =>
    filename.includes('/targets/') && exportedName === name;
  const [id] = Object.entries(node).find(([, action]) => isIt(action)) ?? [];
  if (!id) throw new Error(`No server action ${name} in this build.`);
  return id;
}

const targets = async () =>
  selectRows((sql) => sql`select count(*)::int as n from target`).then(([row]) => Number(row?.n));

test('an action of a page is refused to another site', async ({ pageOf }) => {
  const { request } = await pageOf('director');
  const send = (origin: string, data: string) =>
    request.post('/targets', {
      headers: { origin, 'next-action': actionOf('withdraw'), 'content-type': 'text/plain' },
      data,
    });
  const before = await targets();
  for (const origin of ['https://evil.example', 'null']) {
    const answer = await send(origin, '[]');
    expect(answer.status(), origin).toBe(500);
    expect(await answer.text(), origin).not.toContain('Targets');
  }
  expect(await targets()).toBe(before);
});

test('an action reads no more than a form needs', async ({ pageOf }) => {
  const { request } = await pageOf('director');
  // As React sends a form: its fields, then the list of arguments that names it.
  const send = async (filler: string) => {
    const id = '0198a000-0000-7000-8000-000000000000';
    const answer = await request.post('/targets', {
      headers: { origin: world().baseUrl, 'next-action': actionOf('withdraw') },
      multipart: { '1_id': id, '1_filler': filler, '0': '["$K1"]' },
    });
    return answer.status();
  };
  expect(await send('short')).toBe(200);
  // Next refuses to read on and answers with its own failure, not with 413.
  expect(await send('x'.repeat(4_500_000))).toBe(500);
});

test('no body is read that is longer than its handler needs', async ({ pageOf }) => {
  const { request } = await pageOf('coordinator');
  const headers = { ...sameOrigin(), 'content-type': 'application/json' };
  for (const path of [syncPath, exportPath]) {
    const answer = await request.post(path, { headers, data: `"${'x'.repeat(300_000)}"` });
    expect(answer.status(), path).toBe(413);
    expect(await answer.json(), path).toHaveProperty('error');
  }
  const signIn = await request.post('/api/auth/callback/credentials', {
    form: { email: 'x'.repeat(20_000), password: 'x' },
  });
  expect(signIn.status()).toBe(413);
});
