import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { actAsSession, readActing } from './act-as.ts';
import { connect } from './connection.ts';
import { testDatabase } from './testing/test-database.ts';
import { type PlantedDepartment, plantOneDepartment } from './testing/two-departments.ts';

const db = testDatabase();
let here: PlantedDepartment;

beforeAll(async () => {
  here = await plantOneDepartment(db.owner, 'Here');
});

const actorOf = (sessionId: string) =>
  actAsSession(db.app, sessionId, 'read only', async (tx) => tx.actor);

describe('act_as_session', () => {
  it('answers the memberships that the database holds, with their reach', async () => {
    expect(await actorOf(here.people.director.sessionId)).toMatchObject({
      departmentId: here.id,
      memberships: [{ role: 'director', programId: here.integrated }],
      reach: 'program',
      programIds: [here.integrated],
      residentId: null,
    });
    expect(await actorOf(here.people.resident.sessionId)).toMatchObject({
      reach: 'own',
      programIds: [],
      residentId: here.residentId,
    });
    expect(await actorOf(here.people.faculty.sessionId)).toMatchObject({ reach: 'department' });
  });

  it('opens nothing for a session that ended, expired, or never was', async () => {
    const { sessionId } = here.people.peer;
    expect(await actorOf(sessionId)).not.toBeNull();
    await db.owner.execute(
      sql`update sign_in_session set ended_at = now() where id = ${sessionId}`,
    );
    expect(await actorOf(sessionId)).toBeNull();
    await db.owner.execute(
      sql`update sign_in_session set ended_at = null, expires_at = now() where id = ${sessionId}`,
    );
    expect(await actorOf(sessionId)).toBeNull();
    expect(await actorOf('00000000-0000-7000-8000-000000000000')).toBeNull();
  });

  it('opens nothing once the membership is suspended or ended, or the person disabled', async () => {
    for (const [part, column] of [
      ['suspended', 'suspended_at'],
      ['former', 'ended_at'],
    ] as const) {
      const { sessionId, personId } = here.people[part];
      expect(await actorOf(sessionId)).not.toBeNull();
      await db.owner.execute(
        sql`update membership set ${sql.identifier(column)} = now() where person_id = ${personId}`,
      );
      expect(await actorOf(sessionId)).toBeNull();
    }
    const { sessionId, personId } = here.people.administrator;
    expect(await actorOf(sessionId)).not.toBeNull();
    await db.owner.execute(sql`update person set disabled_at = now() where id = ${personId}`);
    expect(await actorOf(sessionId)).toBeNull();
  });

  it('leaves no claim behind on the connection, whoever had it before', async () => {
    await actorOf(here.people.faculty.sessionId);
    const claims = sql`select angiolog.department() as d, angiolog.reach() as r, angiolog.programs() as p`;
    const rows = await Promise.all(Array.from({ length: 4 }, () => db.app.execute(claims)));
    for (const [row] of rows) expect(row).toEqual({ d: null, r: null, p: [] });
  });

  it('clears the claims of an earlier call when the next one finds nobody', async () => {
    await db.app.transaction(async (tx) => {
      await tx.execute(sql`select angiolog.act_as_session(${here.people.faculty.sessionId})`);
      await tx.execute(
        sql`select angiolog.act_as_session(${'00000000-0000-7000-8000-000000000000'})`,
      );
      const [row] = await tx.execute(sql`select angiolog.department() as d`);
      expect(row).toEqual({ d: null });
    });
  });
});

describe('a query alongside', () => {
  const ownNames = sql`select id from resident where name <> ${''} order by id`;

  it('sees what the actor reaches and nothing of who had the connection before', async () => {
    const one = connect(db.appUrl, 1);
    const { resident, independentResident, director } = here.people;
    const seenBy = (sessionId: string) =>
      actAsSession(one, sessionId, 'read only', async (_, rows) => rows.length, ownNames);
    for (const who of [director, resident, director, independentResident]) {
      expect(await seenBy(who.sessionId)).toBe(who === director ? 2 : 1);
      const nobody = '00000000-0000-7000-8000-000000000000';
      expect(await seenBy(nobody)).toBeNull();
    }
    await one.end();
  });

  it('fails with the transaction, and leaves the connection usable', async () => {
    const one = connect(db.appUrl, 1);
    const { sessionId } = here.people.resident;
    const broken = sql`select 1 / ${0}::integer`;
    const work = async () => 'done';
    await expect(actAsSession(one, sessionId, 'read write', work, broken)).rejects.toThrow('22012');
    expect(await actAsSession(one, sessionId, 'read write', work)).toBe('done');
    await one.end();
  });
});

describe('readActing', () => {
  it('answers who acts and the epoch, and leaves no claims behind', async () => {
    const one = connect(db.appUrl, 1);
    const { sessionId, personId } = here.people.resident;
    const acting = await readActing(one, sessionId);
    expect(acting).toMatchObject({
      actor: { personId },
      epoch: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect([...(await one.execute(sql`select id from resident`))]).toEqual([]);
    expect(await readActing(one, '00000000-0000-7000-8000-000000000000')).toBeNull();
    await one.end();
  });
});
