import { randomUUID } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { TargetId } from '#domain/ids.ts';
import { caseVersion } from './schema/cases.ts';
import { plantAggregateCounts, plantCases, plantTargets } from './seed/plant.ts';
import { plantPeopleAround } from './testing/people-probes.ts';
import { type Aim, type Probe, policyProbes } from './testing/policy-probes.ts';
import { testDatabase } from './testing/test-database.ts';
import {
  type Part,
  type PlantedDepartment,
  partNames,
  plantOneCaseEach,
  plantOneDepartment,
  someFields,
} from './testing/two-departments.ts';

const db = testDatabase();
let aim: Aim;

async function plantAround(d: PlantedDepartment) {
  const residents = [
    [d.residentId, d.integrated],
    [d.peerId, d.integrated],
    [d.independentResidentId, d.independent],
  ] as const;
  await plantAggregateCounts(
    db.owner,
    residents.map(([residentId, programId]) => ({
      ...{ departmentId: d.id, residentId, programId },
      ...{ category: 'PET', asOf: '2026-03-01', count: 1 },
    })),
  );
  const targets = [d.integrated, d.independent].map((programId) => ({
    ...{ departmentId: d.id, id: TargetId.parse(randomUUID()), programId, measure: 'family:tips' },
    ...{ minimum: 5, basis: 'program', source: '', setOn: '2026-03-01' },
    setBy: d.people.director.personId,
  }));
  await plantTargets(db.owner, targets);
  await plantPeopleAround(db.owner, d);
  return { cases: await plantOneCaseEach(db.owner, d), independentTarget: targets[1]?.id ?? '' };
}

beforeAll(async () => {
  const here = await plantOneDepartment(db.owner, 'Here');
  const there = await plantOneDepartment(db.owner, 'There');
  const planted = await plantAround(here);
  await plantAround(there);
  const verifiedCase = randomUUID();
  await plantCases(db.owner, [
    {
      ...{ departmentId: here.id, id: verifiedCase, residentId: here.residentId },
      ...{ programId: here.integrated, fields: someFields(here) },
      loggedAt: '2026-03-02T20:00:00Z',
      verified: { by: here.facultyId, at: '2026-03-03T20:00:00Z' },
    },
  ]);
  await db.owner.insert(caseVersion).values({
    ...{ departmentId: here.id, caseId: planted.cases[0] ?? '', version: 1 },
    ...{ residentId: here.residentId, payloadHash: 'x' },
  });
  aim = { here, there, verifiedCase, ...planted };
});

class Undo extends Error {}

/**
 * Rows that a probe gets as the app's login, 0 where the database refuses. `change` alters the
 * policy first; all of it happens in a transaction that is undone.
 */
async function rowsOf(probe: Probe, change?: SQL): Promise<number> {
  let rows = 0;
  await db.owner
    .transaction(async (tx) => {
      if (change) await tx.execute(change);
      await tx.execute(sql`set local role angiolog_app`);
      const { sessionId } = aim.here.people[probe.as];
      await tx.execute(sql`select angiolog.act_as_session(${sessionId})`);
      const answer = await tx.execute(probe.statement(aim)).catch((error: Error) => {
        if ((error.cause as { code?: string } | undefined)?.code !== '42501') throw error;
        return { count: 0 };
      });
      rows = answer.count ?? 0;
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return rows;
}

async function loosened(policy: string, table: string): Promise<SQL> {
  const [row] = await db.owner.execute<{ qual: string | null; with_check: string | null }>(
    sql`select qual, with_check from pg_policies where policyname = ${policy}`,
  );
  const using = row?.qual ? sql` using (true)` : sql``;
  const check = row?.with_check ? sql` with check (true)` : sql``;
  return sql`alter policy ${sql.identifier(policy)} on ${sql.identifier(table)}${using}${check}`;
}

describe('each policy', () => {
  it('has a probe, and each table has policies that bind its owner too', async () => {
    const policies = await db.owner.execute<{ policyname: string }>(
      sql`select policyname from pg_policies where 'angiolog_app' = any(roles) order by 1`,
    );
    expect(policies.map(({ policyname }) => policyname)).toEqual(Object.keys(policyProbes).sort());
    const open = await db.owner.execute(
      sql`select relname from pg_class where relnamespace = 'public'::regnamespace
        and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open.map(({ relname }) => relname)).toEqual([]);
  });

  it.each(Object.entries(policyProbes))('%s lets through and keeps out', async (_, probe) => {
    expect(await rowsOf(probe.allowed)).toBeGreaterThan(0);
    expect(await rowsOf(probe.denied)).toBe(0);
  });

  it.each(Object.entries(policyProbes))('%s is the one that does', async (policy, probe) => {
    const { table } = probe;
    const dropped = sql`drop policy ${sql.identifier(policy)} on ${sql.identifier(table)}`;
    expect(await rowsOf(probe.allowed, dropped)).toBe(0);
    expect(await rowsOf(probe.denied, await loosened(policy, table))).toBeGreaterThan(0);
  });
});

/** Rows of the Here department that each part reads from each table: own, program, department. */
const expected: Record<string, Partial<Record<Part, number>> & { all: number }> = {
  procedure_case: {
    all: 4,
    resident: 2,
    peer: 1,
    independentResident: 1,
    director: 3,
    coordinator: 3,
  },
  case_procedure: {
    all: 4,
    resident: 2,
    peer: 1,
    independentResident: 1,
    director: 3,
    coordinator: 3,
  },
  aggregate_count: {
    all: 3,
    resident: 1,
    peer: 1,
    independentResident: 1,
    director: 2,
    coordinator: 2,
  },
  resident: { all: 3, resident: 1, peer: 1, independentResident: 1, director: 2, coordinator: 2 },
  leave_period: {
    all: 3,
    resident: 1,
    peer: 1,
    independentResident: 1,
    director: 2,
    coordinator: 2,
  },
  target: { all: 2 },
  program: { all: 2 },
  site: { all: 1 },
  attending: { all: 1 },
};

describe.each(Object.entries(expected))('%s, with no WHERE at all', (table, rows) => {
  const everything = sql`select department_id from ${sql.identifier(table)}`;

  it('holds rows of both departments, as the owner sees', async () => {
    const seen = await db.owner.execute(everything);
    const ids = new Set(seen.map(({ department_id }) => department_id));
    expect(ids).toEqual(new Set([aim.here.id, aim.there.id]));
  });

  it.each(partNames)('answers a %s by reach', async (part) => {
    const wanted = rows[part] ?? rows.all;
    expect(await rowsOf({ as: part, statement: () => everything })).toBe(wanted);
  });
});

describe('column grants', () => {
  it.each([
    ['a verified mark', sql`update procedure_case set verified_at = now()`],
    ['a status at the first log', sql`insert into procedure_case (status) values ('verified')`],
    ['another owner', sql`update procedure_case set resident_id = ${randomUUID()}`],
    ['a role', sql`update membership set role = 'director'`],
    ['a new role', sql`insert into membership (role) values ('director')`],
    ['a resident of another program', sql`update resident set program_id = ${randomUUID()}`],
    ['an invitation', sql`insert into invitation (role) values ('director')`],
    ["an invitation's token", sql`select token_hash from invitation`],
    ['the rules of who gives what', sql`insert into role_grant values ('resident', 'director')`],
    ['the set-up link', sql`select token_hash from set_up_link`],
    ['an offer of a set-up', sql`select angiolog.offer_set_up('x', 1)`],
    ['the mails', sql`select body from mail_outbox`],
    ['joining without an invitation', sql`select angiolog.join_as(null, null, null)`],
    ["an end of anyone's sessions", sql`select angiolog.end_sessions_of(${randomUUID()})`],
    ['a password', sql`select password_hash from person`],
    ['a session', sql`select id from sign_in_session`],
    ['the audit log', sql`select verb from audit_event`],
    ['a removal from the audit log', sql`delete from audit_event`],
    ['a removal of a case', sql`delete from procedure_case`],
    ['the dead letters', sql`select reason from dead_letter`],
    ['the epoch', sql`select angiolog.renew_epoch()`],
  ])('keep %s from the app', async (_, statement) => {
    await expect(db.app.execute(statement)).rejects.toMatchObject({ cause: { code: '42501' } });
  });
});
