import { randomUUID } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { sealAudit } from './queries/audit-seal.ts';
import { testDatabase } from './testing/test-database.ts';
import { type PlantedDepartment, plantOneDepartment } from './testing/two-departments.ts';

const db = testDatabase();
let here: PlantedDepartment;

/** Rows as the superuser adds them; `at` is an SQL expression. */
async function add(verb: string, at: SQL = sql`clock_timestamp()`): Promise<string> {
  const id = randomUUID();
  await db.owner.execute(
    sql`insert into audit_event (department_id, id, at, person_id, verb, subject, detail)
      values (${here.id}, ${id}, ${at}, ${here.people.director.personId}, ${verb}, 'probe', '{}')`,
  );
  return id;
}

const faults = () =>
  db.owner.execute(
    sql`select sequence::integer, event_id, fault from angiolog.verify_audit()
      where department_id = ${here.id}`,
  );

const seals = () =>
  db.owner.execute<{ sequence: number; event_id: string }>(
    sql`select sequence::integer, event_id from audit_seal where department_id = ${here.id} order by 1`,
  );

/** Nine sign-ins of the planting, then five rows; all of them sealed. */
let events: string[];
const first = 10;
beforeEach(async () => {
  here = await plantOneDepartment(db.owner, 'Here');
  await sealAudit(db.app);
  events = [];
  for (const n of [1, 2, 3, 4, 5]) events.push(await add(`probe-${n}`));
  await sealAudit(db.app);
});

const at = (index: number) => events[index] ?? '';

describe('sealing', () => {
  it('takes every row once, in its order, and finds nothing broken', async () => {
    expect((await seals()).slice(first - 1)).toEqual(
      events.map((event_id, index) => ({ sequence: first + index, event_id })),
    );
    expect(await sealAudit(db.app)).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it('takes a row that commits after later ones were sealed', async () => {
    const late = await add('late', sql`now() - interval '5 minutes'`);
    await sealAudit(db.app);
    expect((await seals()).at(-1)?.event_id).toBe(late);
    expect(await faults()).toEqual([]);
  });

  it('seals each row once when several processes are at it', async () => {
    for (const n of [1, 2, 3]) await add(`more-${n}`);
    const sealed = await Promise.all([1, 2, 3, 4].map(() => sealAudit(db.app)));
    expect(sealed.reduce<number>((sum, n) => sum + (n ?? 0), 0)).toBe(3);
    expect(await faults()).toEqual([]);
  });

  it('hashes the same whatever the time zone of the session', async () => {
    await db.owner.transaction(async (tx) => {
      await tx.execute(sql`set local time zone 'Asia/Tokyo'`);
      await tx.execute(sql`set local datestyle = 'German'`);
      expect(await tx.execute(sql`select * from angiolog.verify_audit()`)).toEqual([]);
    });
  });
});

describe('a change by someone who can do everything is found and named', () => {
  const rows = sql`audit_event where department_id`;
  it.each([
    ['verb', sql`verb = 'harmless'`],
    ['time', sql`at = at - interval '1 microsecond'`],
    ['detail', sql`detail = '{"n": 1}'`],
    ['subject', sql`subject = 'other'`],
  ])('an altered %s', async (_, set) => {
    await db.owner.execute(sql`update audit_event set ${set} where id = ${at(2)}`);
    expect(await faults()).toEqual([{ sequence: first + 2, event_id: at(2), fault: 'altered' }]);
  });

  it('a removed row', async () => {
    await db.owner.execute(sql`delete from ${rows} = ${here.id} and id = ${at(1)}`);
    expect((await faults())[0]).toEqual({
      ...{ sequence: first + 1, event_id: at(1), fault: 'removed' },
    });
  });

  it('a removed row whose seal went with it, by the row after it', async () => {
    await db.owner.execute(sql`delete from audit_event where id = ${at(1)}`);
    await db.owner.execute(sql`delete from audit_seal where event_id = ${at(1)}`);
    expect((await faults())[0]).toEqual({
      ...{ sequence: first + 2, event_id: at(2), fault: 'unsealed' },
    });
  });

  it('a row put into the past, which no sealing takes in', async () => {
    const forged = await add('forged', sql`now() - interval '2 days'`);
    expect(await sealAudit(db.app)).toBe(0);
    expect(await faults()).toEqual([{ sequence: null, event_id: forged, fault: 'inserted' }]);
  });

  it('a row put in with a seal between two others', async () => {
    const forged = await add('forged');
    const place = first + 2;
    await db.owner.execute(
      sql`update audit_seal set sequence = -sequence where department_id = ${here.id} and sequence >= ${place}`,
    );
    await db.owner.execute(
      sql`update audit_seal set sequence = 1 - sequence where department_id = ${here.id} and sequence < 0`,
    );
    await db.owner.execute(
      sql`insert into audit_seal select e.department_id, ${place}, e.id, angiolog.audit_row_hash(e),
          'forged', now() from audit_event e where id = ${forged}`,
    );
    expect((await faults())[0]).toEqual({ sequence: place, event_id: forged, fault: 'reordered' });
  });

  it('two rows that changed places', async () => {
    await db.owner.execute(
      sql`update audit_seal set sequence = -sequence where event_id in (${at(1)}, ${at(3)})`,
    );
    await db.owner.execute(
      sql`update audit_seal set sequence = case when event_id = ${at(1)} then ${first + 3}::bigint
        else ${first + 1}::bigint end where event_id in (${at(1)}, ${at(3)})`,
    );
    expect((await faults())[0]).toEqual({
      ...{ sequence: first + 1, event_id: at(3), fault: 'reordered' },
    });
  });
});
