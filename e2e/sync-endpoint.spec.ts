import type { Page } from '@playwright/test';
import { expect, test } from './world/journey.ts';
import { selectRows } from './world/select-rows.ts';
import { batchOf, caseItem, sameOrigin, sendItems, syncPath } from './world/sync-requests.ts';

interface Answer {
  readonly status: string;
  readonly reason?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

const stored = async (ids: readonly string[]) =>
  selectRows(
    (sql) => sql`select id, patient_type from procedure_case where id in ${sql([...ids])}`,
  ).then((rows) => rows.map((row) => ({ ...row })));

async function attendingElsewhere(): Promise<string> {
  const [row] = await selectRows(
    (sql) => sql`select a.id from attending a
      join department d on d.id = a.department_id where d.name = 'Elsewhere'`,
  );
  return String(row?.id);
}

test('each bad item is refused with its reason, and stops no good one', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  const as = (changes: Record<string, unknown>) => caseItem('colleague', changes);
  const good = await as({});
  const bad = [
    await as({ procedures: [{ code: '99999', role: 'primary' }] }),
    await as({ attendingId: await attendingElsewhere() }),
    await as({ procedures: [] }),
    await as({ performedOn: '2999-01-01' }),
    await as({ note: 'MRN 12345678' }),
    { ...(await as({})), v: 7 },
  ];
  const { status, body } = await sendItems(page, 'colleague', [...bad, good]);
  expect(status).toBe(200);
  const answers: Answer[] = body.answers;
  expect(answers.map(({ status, reason }) => reason ?? status)).toEqual([
    ...bad.slice(1).map(() => 'invalid'),
    'unknown-version',
    'accepted',
  ]);
  const fields = answers.map((answer) => answer.fields ?? {});
  expect(fields[0]?.['procedures.0.code']).toContain('99999 is not in the catalog');
  expect(fields[1]?.attendingId).toContain('not in your department');
  expect(fields[2]?.procedures).toBe('Add at least one procedure.');
  expect(fields[3]?.performedOn).toContain('in the future');
  expect(fields[4]?.note).toContain('patient identifier');
  const ids = [good, ...bad].map(({ id }) => id);
  expect(await stored(ids)).toEqual([{ id: good.id, patient_type: 'adult' }]);
});

test('an item sent again gets the same answer and makes no second case', async ({ pageOf }) => {
  const page = await pageOf('colleague');
  const item = await caseItem('colleague');
  const first = await sendItems(page, 'colleague', [item, item]);
  const [one, two] = first.body.answers;
  expect([one.status, two.status]).toEqual(['accepted', 'replayed']);
  expect(two.receipt).toEqual(one.receipt);
  const again = await Promise.all([
    sendItems(page, 'colleague', [item]),
    sendItems(page, 'colleague', [item]),
  ]);
  for (const { body } of again) expect(body.answers[0].receipt.id).toBe(item.id);
  expect(await stored([item.id])).toHaveLength(1);

  const other = { ...item, fields: { ...item.fields, patientType: 'pediatric' } };
  expect((await sendItems(page, 'colleague', [other])).body.answers).toMatchObject([
    { status: 'rejected', reason: 'conflict' },
  ]);
  expect(await stored([item.id])).toEqual([{ id: item.id, patient_type: 'adult' }]);
});

test("nobody sends another's queue, and who logs no cases sends none", async ({ pageOf }) => {
  for (const name of ['faculty', 'director', 'coordinator'] as const) {
    const item = await caseItem('colleague');
    expect((await sendItems(await pageOf(name), name, [item])).status).toBe(403);
    expect(await stored([item.id])).toEqual([]);
  }
  const item = await caseItem('colleague');
  const asAnother = await sendItems(await pageOf('colleague'), 'resident', [item]);
  expect([asAnother.status, asAnother.body]).toEqual([409, { error: 'other-person' }]);
  expect(await stored([item.id])).toEqual([]);
});

test('nothing is taken from another site, of another kind, too much, or from nobody', async ({
  pageOf,
}) => {
  const page = await pageOf('colleague');
  const item = await caseItem('colleague');
  const status = async (from: Page, headers: Record<string, string>, data: string | object) =>
    (await from.request.post(syncPath, { headers, data })).status();
  const elsewhere = { origin: 'https://evil.example' };
  const own = await batchOf('colleague', [item]);
  expect(await status(page, { ...elsewhere, 'sec-fetch-site': 'cross-site' }, own)).toBe(403);
  expect(await status(page, elsewhere, own)).toBe(403);
  expect(await status(page, {}, own)).toBe(403);
  const text = { ...sameOrigin(), 'content-type': 'text/plain' };
  expect(await status(page, text, JSON.stringify(own))).toBe(415);
  expect(await status(page, sameOrigin(), await batchOf('colleague', Array(51).fill(item)))).toBe(
    400,
  );
  expect(await status(page, sameOrigin(), { items: 'none' })).toBe(400);
  expect(await status(page, sameOrigin(), { filler: 'x'.repeat(200_000) })).toBe(413);
  expect(await status(await pageOf('nobody'), sameOrigin(), own)).toBe(401);
  expect((await page.request.get(syncPath)).status()).toBe(405);
  expect(await stored([item.id])).toEqual([]);
});
