import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { comparable } from './access/comparable.ts';
import { desktop, expect, test } from './world/journey.ts';
import { selectRows } from './world/select-rows.ts';
import { caseItem, sameOrigin, sendItems } from './world/sync-requests.ts';

async function get(page: Page, path: string, id: string) {
  const answer = await page.request.get(path.replace('{id}', id));
  const [status, headers, text] = [answer.status(), answer.headers(), await answer.text()];
  return { status, told: comparable({ status, headers, text }, id).sorted };
}

const ofResident = ['/residents/{id}', '/residents/{id}/cases?measure=category:Biopsy'];

/** The colleague, their program and a case of theirs that was just logged. */
async function known(page: Page) {
  const item = await caseItem('colleague');
  const { body } = await sendItems(page, 'colleague', [item]);
  expect(body.answers[0]).toMatchObject({
    status: 'accepted',
    receipt: { id: item.id, version: 1 },
  });
  const [row] = await selectRows(
    (sql) => sql`select resident_id, program_id from procedure_case where id = ${item.id}`,
  );
  return {
    residentId: String(row?.resident_id),
    programId: String(row?.program_id),
    item,
  };
}

const statusOf = async (id: string) => {
  const [row] = await selectRows(
    (sql) => sql`select status, version, patient_type from procedure_case where id = ${id}`,
  );
  return row;
};

test('another department sees no page of a resident, byte for byte as if there were none', async ({
  pageOf,
}) => {
  const owner = await pageOf('colleague');
  const { residentId } = await known(owner);
  const faculty = await pageOf('faculty');
  for (const path of ofResident) expect((await get(faculty, path, residentId)).status).toBe(200);

  for (const name of ['strangerDirector', 'strangerResident', 'resident'] as const) {
    const page = await pageOf(name);
    for (const path of ofResident) {
      const there = await get(page, path, residentId);
      expect(there.status, `${name} ${path}`).toBe(404);
      expect(there, `${name} ${path}`).toEqual(await get(page, path, randomUUID()));
    }
  }
});

test('a case of another department can be neither amended nor withdrawn nor guessed', async ({
  pageOf,
}) => {
  const owner = await pageOf('colleague');
  const { item } = await known(owner);
  const changes = (id: string, fields: object) => [
    { op: 'withdraw', v: 2, id, baseVersion: 1 },
    { op: 'amend', v: 2, id, baseVersion: 1, fields },
  ];
  for (const name of ['strangerResident', 'strangerDirector', 'resident'] as const) {
    const page = await pageOf(name);
    const absent = randomUUID();
    const answers = async (id: string) => {
      const { status, body } = await sendItems(page, name, changes(id, item.fields));
      // Each sending has an id of its own, which its answer repeats.
      const said = (body.answers ?? []).map(
        ({ itemId: _, ...answer }: { itemId: string }) => answer,
      );
      return { status, said };
    };
    const there = await answers(item.id);
    expect(there).toEqual(await answers(absent));
    expect(there.said.some(({ status }: { status: string }) => status === 'accepted')).toBe(false);
    expect(await statusOf(item.id)).toMatchObject({ status: 'logged', version: 1 });
  }

  // The department leads the key: the same id is free elsewhere, so it tells nothing.
  const stranger = await pageOf('strangerResident');
  const own = { ...(await caseItem('strangerResident')), id: item.id };
  expect((await sendItems(stranger, 'strangerResident', [own])).body.answers[0]).toMatchObject({
    status: 'accepted',
  });
  const stored = await selectRows(
    (sql) => sql`select count(distinct department_id)::int as n from procedure_case
      where id = ${item.id} and status = 'logged' and version = 1`,
  );
  expect(stored[0]?.n).toBe(2);
});

test('lists, filters and reports of another department hold nothing of it', async ({ pageOf }) => {
  const { programId } = await known(await pageOf('colleague'));
  const page = await pageOf('strangerDirector', desktop);
  await page.goto('/residents');
  await expect(page.getByRole('link', { name: /^resident/ }).first()).toBeVisible();
  await expect(page.getByText('Ofosuhene')).toHaveCount(0);
  const filtered = await get(page, '/residents?program={id}', programId);
  expect(filtered).toEqual(await get(page, '/residents?program={id}', randomUUID()));

  const report = async (wanted: string | undefined) => {
    const answer = await page.request.post('/reports/minimums', {
      headers: sameOrigin(),
      data: { format: 'csv', programId: wanted },
    });
    return { status: answer.status(), text: await answer.text() };
  };
  const refused = await report(programId);
  expect(refused.status).toBe(404);
  expect(refused).toEqual(await report(randomUUID()));
  const own = await report(undefined);
  expect(own.status).toBe(200);
  expect(own.text).toContain('Elsewhere Integrated');
  expect(own.text).not.toContain('Ofosuhene');
});
