import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { PersonId } from '#domain/ids.ts';
import type { DepartmentUses } from '#domain/sync/department-uses.ts';
import type { OwnLog } from '#domain/sync/own-log.ts';
import { pullDepartmentUses } from './department-uses.ts';
import { forgetOwnLog, keepOwnLog, readOwnLog } from './own-log.ts';
import { openPhoneDatabase, type PhoneDatabase } from './phone-database.ts';
import { readUsesAnswer } from './read-uses-answer.ts';
import { sampleReference } from './testing/samples.ts';
import type { Transport } from './transport.ts';

let personId: PersonId;
let phone: PhoneDatabase;
let asked: number;

beforeEach(async () => {
  personId = PersonId.parse(randomUUID());
  const opened = await openPhoneDatabase(personId);
  if (!opened.ok) throw new Error(opened.why);
  phone = opened.database;
  asked = 0;
});

const usesOf = (month: string, of = personId): DepartmentUses => ({
  ...{ personId: of, month },
  prior: { sites: { north: { '31896': 25 } }, attendings: {}, listDays: {} },
});
const answering = (uses: DepartmentUses | undefined) =>
  ({
    uses: async () => {
      asked += 1;
      return uses;
    },
  }) as unknown as Transport;
const pullOn = (today: string, more: Partial<OwnLog['reference']> = {}) =>
  keepOwnLog(phone, {
    ...{ epoch: 'epoch 1', cursor: '2026-11-03T12:00:00Z', complete: true, cases: [] },
    reference: { ...sampleReference(personId), today, ...more },
  });
const keptUses = async () => (await readOwnLog(phone)).reference?.uses;

describe("the department's uses", () => {
  test('are asked for once a month, by the date that the server told', async () => {
    await pullOn('2026-11-03');
    const november = usesOf('2026-11');
    expect(await pullDepartmentUses(phone, answering(november))).toBe('new');
    await pullOn('2026-11-30');
    expect(await pullDepartmentUses(phone, answering(november))).toBe('known');
    expect([asked, await keptUses()]).toEqual([1, november]);
    await pullOn('2026-12-01');
    expect(await pullDepartmentUses(phone, answering(usesOf('2026-12')))).toBe('new');
    expect([asked, (await keptUses())?.month]).toEqual([2, '2026-12']);
  });

  test('of last month stay while no newer ones can be had', async () => {
    await pullOn('2026-11-03');
    await pullDepartmentUses(phone, answering(usesOf('2026-11')));
    await pullOn('2026-12-01');
    expect(await pullDepartmentUses(phone, answering(undefined))).toBe('unknown');
    expect((await keptUses())?.month).toBe('2026-11');
  });

  test("are not kept where somebody else's came, or where the phone knows nobody", async () => {
    const own = answering(usesOf('2026-11'));
    expect([await pullDepartmentUses(phone, own), asked]).toEqual(['unknown', 0]);
    await pullOn('2026-11-03');
    const others = answering(usesOf('2026-11', PersonId.parse(randomUUID())));
    expect(await pullDepartmentUses(phone, others)).toBe('unknown');
    expect(await keptUses()).toBeUndefined();
  });

  test('go with the department, and with a sign-out', async () => {
    await pullOn('2026-11-03');
    await pullDepartmentUses(phone, answering(usesOf('2026-11')));
    const departmentId = randomUUID() as OwnLog['reference']['departmentId'];
    await pullOn('2026-11-04', { departmentId });
    expect(await keptUses()).toBeUndefined();
    await pullDepartmentUses(phone, answering(usesOf('2026-11')));
    await forgetOwnLog(phone);
    expect(await readOwnLog(phone)).toMatchObject({ reference: undefined });
  });
});

test.each([
  ['a page of another network', '<html>'],
  ['no counts', { personId: randomUUID(), month: '2026-11', prior: { sites: { north: 3 } } }],
  ['nobody', { month: '2026-11', prior: { sites: {}, attendings: {}, listDays: {} } }],
])('an answer that is %s is none', (_what, body) => {
  expect(readUsesAnswer(body)).toBeUndefined();
  const prior = { sites: { north: { '31896': 5 } }, attendings: {}, listDays: {} };
  expect(readUsesAnswer({ personId: randomUUID(), month: '2026-11', prior })?.prior).toEqual(prior);
});
