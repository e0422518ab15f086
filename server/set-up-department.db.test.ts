import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { newLinkToken } from '#db/queries/link-token.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { setUpDepartment, setUpIsOpen } from './set-up-department.ts';

const db = testDatabase();
const what = {
  ...{ name: 'Interventional Radiology', timeZone: 'America/New_York' },
  programs: [{ kind: 'ir-integrated', name: 'Integrated' }],
  sites: [{ name: 'Main Hospital', shortName: 'Main' }],
  administrator: { name: 'Ada Byron', email: 'Ada@Hospital.example' },
};
const password = 'a long enough sentence';

beforeAll(() => {
  process.env.DATABASE_APP_URL = db.appUrl;
});

async function offer(hours = 24): Promise<{ token: string; offered: boolean }> {
  const { token, hash } = newLinkToken();
  const [row] = await db.owner.execute<{ offered: boolean }>(
    sql`select angiolog.offer_set_up(${hash}, ${hours}) as offered`,
  );
  return { token, offered: row?.offered ?? false };
}

const count = async (table: string) => {
  const rows = await db.owner.execute(sql`select 1 from ${sql.identifier(table)}`);
  return rows.length;
};

let token: string;
beforeEach(async () => {
  ({ token } = await offer());
});

it('opens for its own token alone, for its time, and not for an earlier one', async () => {
  expect(await setUpIsOpen(token)).toBe(true);
  expect(await setUpIsOpen(`${token}x`)).toBe(false);
  const { token: newer } = await offer();
  expect(await setUpIsOpen(token)).toBe(false);
  expect(await setUpIsOpen(newer)).toBe(true);
  const { token: stale } = await offer(0);
  expect(await setUpDepartment({ token: stale, password, what })).toBe('closed');
  expect(await count('department')).toBe(0);
});

it('says what is missing and stays open', async () => {
  const wrong = { ...what, name: ' ', timeZone: 'Mars/Base', programs: [] };
  const answer = await setUpDepartment({ token, password: 'short', what: wrong });
  expect(answer).toMatchObject({
    fields: {
      ...{ name: 'Enter a name.', timeZone: 'Choose a time zone.' },
      ...{ programs: expect.any(String), password: expect.any(String) },
    },
  });
  expect(await setUpIsOpen(token)).toBe(true);
});

it('makes one department with one administrator, once, however often it is sent', async () => {
  const asked = { token, password, what };
  const answers = await Promise.all([setUpDepartment(asked), setUpDepartment(asked)]);
  expect([...answers].sort()).toEqual(['closed', 'done']);
  expect(await setUpDepartment(asked)).toBe('closed');
  const counts = await Promise.all(['department', 'program', 'site', 'person'].map(count));
  expect(counts).toEqual([1, 1, 1, 1]);
  const rows = await db.owner.execute(
    sql`select p.email, m.role, m.program_id, a.verb from person p join membership m on m.person_id = p.id
      join audit_event a on a.person_id = p.id`,
  );
  expect([...rows]).toEqual([
    {
      ...{ email: 'ada@hospital.example', role: 'administrator' },
      ...{ program_id: null, verb: 'department.set-up' },
    },
  ]);
});

it('is offered no more once there is a department', async () => {
  expect((await offer()).offered).toBe(false);
  expect(await setUpIsOpen(token)).toBe(false);
});
