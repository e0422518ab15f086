import { randomUUID } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { grantableBy, isOverProgram, type RoleName, roleNames, roles } from '#domain/roles.ts';
import { testDatabase } from './testing/test-database.ts';
import {
  type Part,
  type PlantedDepartment,
  partNames,
  plantOneCaseEach,
  plantOneDepartment,
} from './testing/two-departments.ts';

const db = testDatabase();
let here: PlantedDepartment;
let there: PlantedDepartment;

beforeAll(async () => {
  here = await plantOneDepartment(db.owner, 'Here');
  there = await plantOneDepartment(db.owner, 'There');
});

class Undo extends Error {}
type Ask = (statement: SQL) => Promise<Record<string, unknown> | undefined>;

/** Works as the app's login with a part's claims, in a transaction that is undone; `first` runs as the superuser. */
async function actingAs<T>(part: Part, work: (ask: Ask) => Promise<T>, first?: SQL): Promise<T> {
  let answer: T | undefined;
  await db.owner
    .transaction(async (tx) => {
      if (first) await tx.execute(first);
      await tx.execute(sql`set local role angiolog_app`);
      await tx.execute(sql`select angiolog.act_as_session(${here.people[part].sessionId})`);
      answer = await work(async (statement) => (await tx.execute(statement))[0]);
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return answer as T;
}

const tokenHash = () => randomUUID().replaceAll('-', '').repeat(2);

const invitee = (
  role: RoleName,
  programId: string | null,
  email = `${randomUUID()}@x.example`,
) => ({
  ...{ email, name: 'Someone', role, programId, tokenHash: tokenHash() },
  training:
    role === 'resident'
      ? { startsOn: '2026-07-01', startingPgy: 2, graduatesOn: '2031-06-30', esir: false }
      : null,
});

const invite = (...invitees: ReturnType<typeof invitee>[]) =>
  sql`select angiolog.invite(${JSON.stringify(invitees)}::text::jsonb, 72) as answers`;

const outcomesOf = (row: Record<string, unknown> | undefined) =>
  ((row?.answers ?? []) as { outcome: string }[]).map(({ outcome }) => outcome);

/** Every role over every program that there is, of this department and of another, and over none. */
const everything = () =>
  roleNames.flatMap((role) =>
    [here.integrated, here.independent, there.integrated, null].map(
      (programId) => [role, programId] as const,
    ),
  );

/** What `domain/roles.ts` says: the wall in the database is compared with it. */
function mayGive(part: Part, role: RoleName, programId: string | null): boolean {
  const live: Partial<Record<Part, readonly [RoleName, string | null]>> = {
    ...{ resident: ['resident', here.integrated], peer: ['resident', here.integrated] },
    ...{ independentResident: ['resident', here.independent], faculty: ['faculty', null] },
    ...{ director: ['director', here.integrated], coordinator: ['coordinator', here.integrated] },
    ...{ administrator: ['administrator', null] },
    ...{ suspended: ['faculty', null], former: ['faculty', null] },
  };
  const [held, over] = live[part] ?? [];
  if (!held || !grantableBy[held].includes(role) || programId === there.integrated) return false;
  if (isOverProgram(role) !== (programId !== null)) return false;
  return roles[held].reach === 'department' || (programId !== null && programId === over);
}

describe('who may give which role', () => {
  it.each(partNames)('is for a %s what the roles say, and nothing more', async (part) => {
    const wanted = everything().map(([role, programId]) => mayGive(part, role, programId));
    const given = await actingAs(part, async (ask) =>
      outcomesOf(
        await ask(invite(...everything().map(([role, programId]) => invitee(role, programId)))),
      ),
    );
    expect(given).toEqual(wanted.map((may) => (may ? 'invited' : 'forbidden')));
  });

  it('rests on one function: without it a resident would make a director', async () => {
    const open = sql`create or replace function angiolog.may_grant(who uuid, where_ uuid, given text, over_ uuid)
      returns boolean language sql stable as 'select true'`;
    const asked = invite(invitee('director', here.integrated));
    const ask = (first?: SQL) =>
      actingAs('resident', async (ask) => outcomesOf(await ask(asked)), first);
    expect(await ask()).toEqual(['forbidden']);
    expect(await ask(open)).toEqual(['invited']);
  });

  it('lets who holds every program give a department-wide role, and stops with the next program', async () => {
    const coordinator = here.people.coordinator.personId;
    const both = sql`insert into membership (department_id, person_id, role, program_id)
      values (${here.id}, ${coordinator}, 'coordinator', ${here.independent})`;
    const asked = () => invite(invitee('faculty', null), invitee('administrator', null));
    const outcomes = (first: SQL) =>
      actingAs('coordinator', async (ask) => outcomesOf(await ask(asked())), first);
    expect(await outcomes(both)).toEqual(['invited', 'forbidden']);
    const third = sql`with held as (${both} returning 1)
      insert into program (department_id, kind, name) select ${here.id}, 'dr-esir', 'Third' from held`;
    expect(await outcomes(third)).toEqual(['forbidden', 'forbidden']);
  });

  it('does not follow claims that were set by hand', async () => {
    const answer = await actingAs('resident', async (ask) => {
      await ask(sql`select set_config('angiolog.reach', 'department', true),
        set_config('angiolog.programs', ${`{${here.integrated}}`}, true)`);
      return outcomesOf(await ask(invite(invitee('coordinator', here.integrated))));
    });
    expect(answer).toEqual(['forbidden']);
  });
});

/** The live membership of a part, as the superuser reads it. */
async function membershipOf(d: PlantedDepartment, part: Part): Promise<string> {
  const [row] = await db.owner.execute(
    sql`select id from membership where department_id = ${d.id} and person_id = ${d.people[part].personId}`,
  );
  return String(row?.id);
}

describe('changing a membership', () => {
  const change = (id: string, what: string) =>
    sql`select angiolog.change_membership(${id}, ${what}) as answer`;

  it.each(partNames)('is for a %s what the roles say, of others alone', async (actor) => {
    for (const target of partNames) {
      const id = await membershipOf(here, target);
      const [row] = await db.owner.execute<{ role: RoleName; program_id: string | null }>(
        sql`select role, program_id from membership where id = ${id}`,
      );
      const may = actor !== target && row && mayGive(actor, row.role, row.program_id);
      const answer = await actingAs(
        actor,
        async (ask) => (await ask(change(id, 'suspend')))?.answer,
      );
      expect(answer !== null, `${actor} suspends ${target}`).toBe(Boolean(may));
    }
  });

  it('never reaches another department', async () => {
    const id = await membershipOf(there, 'resident');
    const answer = await actingAs('administrator', async (ask) => [
      (await ask(change(id, 'end')))?.answer,
      (await ask(sql`select angiolog.move_membership(${id}, ${here.integrated}) as answer`))
        ?.answer,
    ]);
    expect(answer).toEqual([null, null]);
  });

  it('rests on one function: without it faculty would suspend a director', async () => {
    const id = await membershipOf(here, 'director');
    const open = sql`create or replace function angiolog.may_change(m public.membership)
      returns boolean language sql stable as 'select true'`;
    const ask = (first?: SQL) =>
      actingAs('faculty', async (ask) => (await ask(change(id, 'suspend')))?.answer, first);
    expect(await ask()).toBeNull();
    expect(await ask(open)).toMatchObject({ changed: true });
  });

  it('ends the sessions of the person', async () => {
    const id = await membershipOf(here, 'peer');
    const { sessionId } = here.people.peer;
    const before = await actingAs('coordinator', async (ask) => {
      await ask(change(id, 'suspend'));
      await ask(change(id, 'reinstate'));
      return (await ask(sql`select angiolog.act_as_session(${sessionId}) as actor`))?.actor;
    });
    expect(before).toBeNull();
    const control = await actingAs('peer', async (ask) => ask(sql`select angiolog.person() as id`));
    expect(control).toEqual({ id: here.people.peer.personId });
  });

  it('moves a resident with all that is theirs, between managed programs alone', async () => {
    const id = await membershipOf(here, 'resident');
    const [caseId] = await plantOneCaseEach(db.owner, here);
    const move = sql`select angiolog.move_membership(${id}, ${here.independent}) as answer`;
    const moved = (part: Part) =>
      actingAs(part, async (ask) => {
        const answer = (await ask(move))?.answer;
        const row = await ask(sql`select r.program_id as training, c.program_id as case,
            p.program_id as procedure from resident r
          join procedure_case c on c.resident_id = r.id and c.id = ${caseId}
          join case_procedure p on p.case_id = c.id where r.id = ${here.residentId}`);
        return { moved: answer !== null, of: row };
      });
    const all = (programId: string) => ({
      ...{ training: programId, case: programId, procedure: programId },
    });
    expect(await moved('administrator')).toEqual({ moved: true, of: all(here.independent) });
    expect(await moved('director')).toEqual({ moved: false, of: all(here.integrated) });
  });
});

describe('the people of a department', () => {
  it.each([
    ['administrator', 9],
    ['director', 4],
    ['coordinator', 4],
    ['faculty', 0],
    ['resident', 0],
  ] as const)('are for a %s as far as they manage', async (part, count) => {
    const row = await actingAs(part, (ask) =>
      ask(
        sql`select count(*)::integer as n, bool_and(program_id = ${here.integrated}) as own from angiolog.people()`,
      ),
    );
    expect(row?.n).toBe(count);
    if (count === 4) expect(row?.own).toBe(true);
  });
});
