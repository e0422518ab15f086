import { readFile } from 'node:fs/promises';
import type { APIResponse, Page } from '@playwright/test';
import { expect, test } from './world/journey.ts';
import { selectRows } from './world/select-rows.ts';
import { batchOf, caseItem, sameOrigin, syncPath } from './world/sync-requests.ts';
import { world } from './world/world.ts';

// What no output may hold. Each is sent wherever the application takes something.
const canaries = {
  identifier: '48151623',
  words: 'zebrafinch',
  password: 'Canary-Passw0rd-93rq',
  email: 'canary.person@canary.example',
  token: 'eyJhbGciOiJkaXIi.c4n4ry.T0k3n',
};
const found = (text: string) =>
  Object.entries(canaries).flatMap(([name, canary]) => (text.includes(canary) ? [name] : []));

const said = () => readFile(world().serverLog, 'utf8');

async function logIn(page: Page, email: string): Promise<APIResponse> {
  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json();
  const form = { email, password: canaries.password, csrfToken, callbackUrl: '/', json: 'true' };
  return page.request.post('/api/auth/callback/credentials', { form });
}

/** Bodies that are no batch, each with canaries in it. */
const broken = [
  `{"personId":"${canaries.identifier}","note":"${canaries.words}"`,
  JSON.stringify({ [canaries.words]: canaries.identifier }),
  JSON.stringify({ personId: canaries.words, build: 'x', items: [{ note: canaries.identifier }] }),
  `"${canaries.words}"`,
];

/** A case whose words the database refuses: its own message then repeats the whole row. */
async function failingStore(send: () => Promise<APIResponse>): Promise<string> {
  const name = `canary_${Date.now()}`;
  await selectRows((sql) =>
    sql.unsafe(
      `alter table procedure_case add constraint ${name} check (note not like '%refused-row%') not valid`,
    ),
  );
  const answer = await send().finally(() =>
    selectRows((sql) => sql.unsafe(`alter table procedure_case drop constraint ${name}`)),
  );
  const [item] = (await answer.json()).answers;
  expect(item.status).toBe('later');
  return item.reference;
}

test('what a person sends is in no output, no audit row and no answer that refuses it', async ({
  pageOf,
}) => {
  const page = await pageOf('colleague');
  const post = (data: string | object, headers: Record<string, string> = {}) =>
    page.request.post(syncPath, {
      headers: { ...sameOrigin(), 'content-type': 'application/json', ...headers },
      data,
    });
  const withNote = async (note: string) => caseItem('colleague', { note });
  const send = async (...items: object[]) => post(await batchOf('colleague', items));
  const refused: APIResponse[] = [];

  const good = await withNote(`A ${canaries.words} in the note, refused by nobody`);
  expect((await (await send(good)).json()).answers[0].status).toBe('accepted');
  const amended = { ...good, op: 'amend', baseVersion: 1 };
  const marked = { ...good.fields, note: `MRN ${canaries.identifier}` };
  refused.push(await send(await withNote(`MRN ${canaries.identifier}`)));
  refused.push(await send({ ...amended, fields: marked }));
  refused.push(await send({ ...good, v: 99 }, { ...good, fields: { note: canaries.words } }));
  for (const body of broken) refused.push(await post(body));
  refused.push(await post('{}', { 'x-request-id': canaries.words }));

  const nobody = await pageOf('nobody');
  refused.push(await logIn(nobody, world().emails.colleague), await logIn(nobody, canaries.email));
  const cookie = `angiolog.session=${canaries.token}`;
  refused.push(await nobody.request.get('/api/v1/own', { headers: { cookie } }));
  refused.push(await nobody.request.get('/api/auth/session', { headers: { cookie } }));
  const director = await pageOf('director');
  refused.push(
    await director.request.post('/audit/export', {
      headers: sameOrigin(),
      data: { format: 'csv', personId: canaries.identifier, verb: { a: canaries.words } },
    }),
  );

  for (const answer of refused) {
    expect(found(await answer.text()), `${answer.status()} ${answer.url()}`).toEqual([]);
    expect(found(JSON.stringify(answer.headers())), answer.url()).toEqual([]);
  }

  // Its reference in the log is the control: what the server says does get there.
  const lost = await withNote(`A ${canaries.words} in a refused-row`);
  const reference = await failingStore(() => send(lost));
  await expect.poll(said).toContain(reference);
  expect(found(await said())).toEqual([]);
  expect(await said()).not.toContain('refused-row');

  const kept = await selectRows(
    (sql) => sql`
      select verb || subject || detail::text as words from audit_event
      union all select reason || payload_hash || item_id::text from dead_letter`,
  );
  expect(kept.length).toBeGreaterThan(10);
  expect(found(kept.map(({ words }) => words).join('\n'))).toEqual([]);
});
