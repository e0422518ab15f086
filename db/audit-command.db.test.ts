import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditLines, checkAuditLog, readHeads } from '../scripts/audit-log.mjs';
import { testDatabase } from './testing/test-database.ts';
import {
  type PlantedDepartment,
  partNames,
  plantOneDepartment,
} from './testing/two-departments.ts';

const db = testDatabase();
let here: PlantedDepartment;
const rows = partNames.length;

/** The hosted way: an owner who is no superuser, bound by row level security like everyone. */
function builderUrl() {
  const url = new URL(db.ownerUrl);
  url.username = 'builder';
  url.password = 'builder';
  return url.href;
}

beforeAll(async () => {
  here = await plantOneDepartment(db.owner, 'Here');
  await plantOneDepartment(db.owner, 'There');
});

describe('npm run audit', () => {
  it('seals, checks and sums up, and says the same again, as an owner without any power', async () => {
    const outcome = await checkAuditLog(builderUrl());
    const lines = auditLines(outcome);
    expect(lines.at(-1)).toBe(`audit: departments=2 rows=${2 * rows} sealed=${2 * rows} broken=0`);
    expect(auditLines(await checkAuditLog(builderUrl()))).toEqual(lines);
    expect(readHeads(lines.join('\n'))).toEqual(outcome.heads);
  });

  it('names the first broken row of a department, and how it was broken', async () => {
    const [event] = await db.owner.execute<{ event_id: string }>(
      sql`select event_id from audit_seal where department_id = ${here.id} and sequence = 4`,
    );
    await db.owner.execute(
      sql`update audit_event set verb = 'x' where id in (
        select event_id from audit_seal where department_id = ${here.id} and sequence in (4, 7))`,
    );
    const outcome = await checkAuditLog(builderUrl());
    expect(auditLines(outcome).slice(-2)).toEqual([
      `audit: first broken row of department ${here.id}: ${event?.event_id}, at place 4, was altered after it was sealed (altered)`,
      `audit: departments=2 rows=${2 * rows} sealed=${2 * rows} broken=2`,
    ]);
    await db.owner.execute(
      sql`update audit_event set verb = 'session.open' where department_id = ${here.id}`,
    );
    expect((await checkAuditLog(builderUrl())).broken).toEqual([]);
  });

  it('finds a chain that was cut or written anew by a head that was noted elsewhere', async () => {
    const { heads } = await checkAuditLog(builderUrl());
    await db.owner.execute(
      sql`delete from audit_event where id in (select event_id from audit_seal
        where department_id = ${here.id} and sequence = ${rows})`,
    );
    await db.owner.execute(
      sql`delete from audit_seal where department_id = ${here.id} and sequence = ${rows}`,
    );
    expect((await checkAuditLog(builderUrl())).broken).toEqual([]);
    expect((await checkAuditLog(builderUrl(), heads)).broken).toEqual([
      { department: here.id, sequence: rows, event: 'unknown', fault: 'head-gone' },
    ]);
    await db.owner.execute(
      sql`select angiolog.record_for_person(${here.people.director.personId}, 'x')`,
    );
    expect((await checkAuditLog(builderUrl(), heads)).broken).toMatchObject([
      { department: here.id, sequence: rows, fault: 'head-other' },
    ]);
  });
});
