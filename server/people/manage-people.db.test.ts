import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Part } from '#db/testing/two-departments.ts';
import { readActor } from '../read-actor.ts';
import { plantedDepartments } from '../testing/planted-departments.ts';
import {
  addAttending,
  linkAttending,
  renameAttending,
  retireAttending,
} from './change-attendings.ts';
import { endMembership, reinstateMembership, suspendMembership } from './change-membership.ts';
import { addSite, renameSite, retireSite } from './change-sites.ts';
import { endGraduates } from './end-graduates.ts';
import { moveMembership } from './move-membership.ts';
import { previewPeopleList } from './preview-people-list.ts';
import { readDepartmentLists } from './read-department-lists.ts';
import { readPerson } from './read-person.ts';
import { readRollover } from './read-rollover.ts';
import { recordLeave } from './record-leave.ts';
import { setTraining } from './set-training.ts';
import { withdrawLeave } from './withdraw-leave.ts';

const planted = plantedDepartments();
const forbidden = { ok: false, refusal: 'forbidden' };
const gone = { ok: false, refusal: 'not-found' };

async function membershipOf(part: Part) {
  const { personId } = planted.here.people[part];
  const rows = await planted.db.owner.execute(
    sql`select id from membership where person_id = ${personId}`,
  );
  return { id: String(rows[0]?.id) };
}

const audited = async (subject: string) =>
  [
    ...(await planted.db.owner.execute(
      sql`select verb from audit_event where subject = ${subject} order by at`,
    )),
  ].map(({ verb }) => verb);

describe('a membership', () => {
  it('is suspended from the next request on, reinstated, and ended, each remembered', async () => {
    const { coordinator, peer } = planted.here.people;
    const which = await membershipOf('peer');
    expect(await readActor(peer)).not.toBeNull();
    expect((await suspendMembership(coordinator, which)).ok).toBe(true);
    expect(await readActor({ ...peer })).toBeNull();
    expect(await suspendMembership(coordinator, which)).toEqual({ ok: false, refusal: 'stale' });
    expect((await reinstateMembership(coordinator, which)).ok).toBe(true);
    // Their session ended with the suspension: they sign in again.
    expect(await readActor({ ...peer })).toBeNull();
    expect((await endMembership(coordinator, which)).ok).toBe(true);
    expect(await reinstateMembership(coordinator, which)).toEqual({ ok: false, refusal: 'stale' });
    expect(await audited(`membership:${which.id}`)).toEqual([
      'membership.suspend',
      'membership.reinstate',
      'membership.end',
    ]);
  });

  it('stays as it is where the actor may not change it', async () => {
    const { coordinator, director, faculty, administrator } = planted.here.people;
    expect(await suspendMembership(coordinator, await membershipOf('director'))).toEqual(gone);
    expect(await suspendMembership(director, await membershipOf('independentResident'))).toEqual(
      gone,
    );
    expect(await suspendMembership(faculty, await membershipOf('resident'))).toEqual(forbidden);
    expect(await endMembership(administrator, await membershipOf('administrator'))).toEqual(gone);
    expect(
      await suspendMembership(planted.there.people.administrator, await membershipOf('resident')),
    ).toEqual(gone);
  });

  it('moves to another program with the training', async () => {
    const { administrator, director } = planted.here.people;
    const which = await membershipOf('resident');
    const to = { ...which, programId: planted.here.independent };
    expect(await moveMembership(director, to)).toEqual(gone);
    expect((await moveMembership(administrator, to)).ok).toBe(true);
    const person = await readPerson(administrator, {
      personId: planted.here.people.resident.personId,
    });
    expect(person.ok && person.value.trainings[0]?.resident.programId).toBe(
      planted.here.independent,
    );
    expect(
      (await moveMembership(administrator, { ...which, programId: planted.here.integrated })).ok,
    ).toBe(true);
  });
});

describe('training', () => {
  const training = {
    startsOn: '2025-07-01',
    startingPgy: 3,
    graduatesOn: '2029-06-30',
    esir: true,
  };

  it('is set in own programs, within the years of the program', async () => {
    const { residentId, independentResidentId, people } = planted.here;
    expect((await setTraining(people.coordinator, { residentId, training })).ok).toBe(true);
    expect(
      await setTraining(people.coordinator, { residentId: independentResidentId, training }),
    ).toEqual(gone);
    expect(await setTraining(planted.there.people.administrator, { residentId, training })).toEqual(
      gone,
    );
    expect(await setTraining(people.faculty, { residentId, training })).toEqual(forbidden);
    const wrong = await setTraining(people.coordinator, {
      residentId,
      training: { ...training, startingPgy: 1 },
    });
    expect(wrong).toMatchObject({
      refusal: 'invalid',
      fields: { 'training.startingPgy': expect.stringMatching(/PGY-2/) },
    });
  });

  it('has leave that is recorded once and can be withdrawn', async () => {
    const { residentId, people } = planted.here;
    const days = { residentId, startsOn: '2026-01-05', endsOn: '2026-02-01' };
    const result = await recordLeave(people.director, days);
    const id = result.ok ? result.value.id : '';
    expect(await recordLeave(people.director, { ...days, startsOn: '2026-02-01' })).toMatchObject({
      refusal: 'invalid',
    });
    expect(await recordLeave(people.director, { ...days, endsOn: '2026-01-01' })).toMatchObject({
      refusal: 'invalid',
    });
    expect(await withdrawLeave(planted.there.people.director, { id })).toEqual(gone);
    expect((await withdrawLeave(people.director, { id })).ok).toBe(true);
    expect((await recordLeave(people.director, days)).ok).toBe(true);
  });
});

describe('the turn of the year', () => {
  it('ends the role of who has graduated, on confirmation, and nothing else', async () => {
    const { administrator, independentResident } = planted.here.people;
    const { id } = await membershipOf('independentResident');
    const others = async () => [
      ...(await planted.db.owner.execute(
        sql`select id, ended_at from membership where id <> ${id} order by id`,
      )),
    ];
    const ended = await others();
    const early = await endGraduates(administrator, { ids: [id] });
    expect(early).toEqual({ ok: false, refusal: 'stale' });
    await planted.db.owner.execute(
      sql`update resident set starts_on = '2019-07-01', graduates_on = '2021-06-30' where id = ${planted.here.independentResidentId}`,
    );
    const before = await readRollover(administrator, undefined);
    expect(before.ok && before.value.finished.map(({ membershipId }) => membershipId)).toEqual([
      id,
    ]);
    expect(await endGraduates(planted.here.people.coordinator, { ids: [id] })).toEqual(early);
    expect(await endGraduates(administrator, { ids: [id, id] })).toMatchObject({
      ok: true,
      value: { ended: 1 },
    });
    expect(await readActor(independentResident)).toBeNull();
    const after = await readRollover(administrator, undefined);
    expect(after.ok && after.value.finished).toEqual([]);
    expect(await others()).toEqual(ended);
    expect(await audited(`membership:${id}`)).toEqual(['membership.end']);
  });
});

describe("the department's lists", () => {
  it('are changed by who manages the whole department', async () => {
    const { administrator, director } = planted.here.people;
    const names = { name: 'North Clinic', shortName: 'North' };
    expect(await addSite(director, names)).toEqual(forbidden);
    const added = await addSite(administrator, names);
    const id = added.ok ? added.value.subject.slice('site:'.length) : '';
    expect(
      (await renameSite(administrator, { id, name: 'South Clinic', shortName: 'South' })).ok,
    ).toBe(true);
    expect((await retireSite(administrator, { id, retired: true })).ok).toBe(true);
    expect(await retireSite(planted.there.people.administrator, { id, retired: false })).toEqual(
      gone,
    );
    const lists = await readDepartmentLists(administrator, undefined);
    expect(lists.ok && lists.value.sites).toContainEqual({
      id,
      name: 'South Clinic',
      shortName: 'South',
      retired: true,
    });
    expect(await audited(`site:${id}`)).toEqual(['site.add', 'site.rename', 'site.retire']);
  });

  it('link an attending to a person of the department alone', async () => {
    const { administrator, director } = planted.here.people;
    const added = await addAttending(administrator, { name: 'Visiting' });
    const id = added.ok ? added.value.subject.slice('attending:'.length) : '';
    const link = (personId: string | null) => linkAttending(administrator, { id, personId });
    expect(await link(planted.there.people.faculty.personId)).toEqual(gone);
    expect(await link(randomUUID())).toEqual(gone);
    expect((await link(director.personId)).ok).toBe(true);
    expect((await link(null)).ok).toBe(true);
    expect((await renameAttending(administrator, { id, name: 'Visitor' })).ok).toBe(true);
    expect((await retireAttending(administrator, { id, retired: true })).ok).toBe(true);
    expect(await linkAttending(director, { id, personId: null })).toEqual(forbidden);
  });
});

describe('a list', () => {
  it('is looked at without inviting anyone, in own programs alone', async () => {
    const { coordinator } = planted.here.people;
    const text = [
      'name;email;role;program;pgy;start;graduation',
      'Ada;ada@list.example;resident;Here Integrated;2;2026-07-01;',
      'Bo;bo@list.example;resident;Here Independent;6;2026-07-01;',
      'Cy;cy@list.example;director;Here Integrated;;;',
    ].join('\n');
    const result = await previewPeopleList(coordinator, { text: `\uFEFF${text}` });
    expect(result).toMatchObject({
      ok: true,
      value: {
        ready: [{ row: 2, invitee: { email: 'ada@list.example' } }],
        problems: [
          { row: 3, words: expect.stringMatching(/no program of yours/) },
          { row: 4, words: expect.stringMatching(/can’t give this role/) },
        ],
      },
    });
    const rows = await planted.db.owner.execute(sql`select 1 from invitation`);
    expect(rows).toHaveLength(0);
    expect(await previewPeopleList(coordinator, { text: 'name\uFFFD' })).toMatchObject({
      refusal: 'invalid',
    });
  });

  it('answers the same for a person out of reach as for one who isn’t there', async () => {
    const { people } = planted.here;
    const ask = (personId: string) => readPerson(people.director, { personId });
    expect(await ask(planted.there.people.resident.personId)).toEqual(await ask(randomUUID()));
    expect(await ask(people.independentResident.personId)).toEqual(gone);
    expect((await ask(people.coordinator.personId)).ok).toBe(true);
  });
});
