import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acceptInvitation } from '../accept-invitation.ts';
import { findInvitation } from '../find-invitation.ts';
import { readActor } from '../read-actor.ts';
import { plantedDepartments } from '../testing/planted-departments.ts';
import { endMembership, suspendMembership } from './change-membership.ts';
import { type Invited, invitePeople } from './invite-people.ts';
import { readPeople } from './read-people.ts';
import { renewInvitation } from './renew-invitation.ts';
import { voidInvitation } from './void-invitation.ts';

const planted = plantedDepartments();
const password = 'a long enough sentence';

beforeAll(() => {
  process.env.NEXTAUTH_URL = 'https://log.example';
  delete process.env.ANGIOLOG_DEMO;
  delete process.env.SMTP_URL;
});

beforeEach(async () => {
  await planted.db.owner.execute(
    sql`update invitation set voided_at = now() where accepted_at is null`,
  );
});

let count = 0;
const address = () => {
  count += 1;
  return `person${count}@new.example`;
};

function resident(email = address()) {
  return {
    ...{ email, name: 'Ada Byron', role: 'resident', programId: planted.here.integrated },
    training: { startsOn: '2026-07-01', startingPgy: 2, graduatesOn: '2031-06-30', esir: false },
  };
}

const residentOf = (programId: string, email = address()) => ({
  ...{ ...resident(email), programId },
  training: { startsOn: '2026-07-01', startingPgy: 6, graduatesOn: '2028-06-30', esir: false },
});

const faculty = (email = address(), name = 'Cy Diaz') => ({
  ...{ email, name, role: 'faculty', programId: null, training: null },
});

const tokenIn = (invited: Pick<Invited, 'links'> | undefined) =>
  new URL(invited?.links[0]?.link ?? 'x:').searchParams.get('token') ?? '';

async function inviteOne(invitee: object, part: 'coordinator' | 'administrator' = 'administrator') {
  const result = await invitePeople(planted.here.people[part], { invitees: [invitee] });
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
}

const accept = (token: string, changes: object = {}) =>
  acceptInvitation({ token, name: 'Ada Byron', password, ...changes });

const rowsOf = async (statement: ReturnType<typeof sql>) => [
  ...(await planted.db.owner.execute(statement)),
];

const waitingFor = async (email: string) => {
  const result = await readPeople(planted.here.people.administrator, undefined);
  return result.ok ? result.value.invitations.find((one) => one.email === email) : undefined;
};

describe('an invitation', () => {
  it('is taken up once, for its own address, role and program', async () => {
    const email = address();
    const token = tokenIn(await inviteOne(resident(email.toUpperCase()), 'coordinator'));
    expect(await findInvitation(token)).toMatchObject({
      ...{ state: 'open', email, role: 'resident', programName: 'Here Integrated' },
      ...{ departmentName: 'Here', inviterName: 'coordinator', hasAccount: false },
    });
    expect(await accept(token)).toEqual({ state: 'accepted' });
    expect(await accept(token, { name: 'Someone else' })).toEqual({ state: 'used' });
    const rows = await rowsOf(sql`
      select m.role, m.program_id, r.starting_pgy, b.name, p.password_hash like '$argon2id$%' as hashed
      from person p join membership m on m.person_id = p.id join resident r on r.person_id = p.id
      join member b on b.person_id = p.id where p.email = ${email}`);
    expect(rows).toEqual([
      {
        ...{ role: 'resident', program_id: planted.here.integrated, starting_pgy: 2 },
        ...{ name: 'Ada Byron', hashed: true },
      },
    ]);
    const audit =
      await rowsOf(sql`select a.verb from audit_event a join invitation i on a.subject = 'invitation:' || i.id
      where i.email = ${email} order by a.at`);
    expect(audit.map(({ verb }) => verb)).toEqual(['people.invite', 'invitation.accept']);
  });

  it('is taken up once also when it is sent twice at the same time', async () => {
    const email = address();
    const token = tokenIn(await inviteOne(resident(email)));
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ state }) => state).sort()).toEqual(['accepted', 'used', 'used']);
    const rows = await rowsOf(
      sql`select 1 from membership m join person p on p.id = m.person_id where p.email = ${email}`,
    );
    expect(rows).toHaveLength(1);
  });

  it('is stored without its token, and looking at it uses nothing up', async () => {
    const token = tokenIn(await inviteOne(faculty()));
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    for (let look = 0; look < 3; look += 1) await findInvitation(token);
    expect(await findInvitation(token)).toMatchObject({ state: 'open' });
    const rows = await rowsOf(
      sql`select 1 from invitation i where to_jsonb(i)::text like ${`%${token}%`}`,
    );
    expect(rows).toEqual([]);
    expect(await findInvitation(`${token}x`)).toEqual({ state: 'unknown' });
  });

  it('opens nothing once it is voided, expired, or replaced by a newer link', async () => {
    const email = address();
    const first = tokenIn(await inviteOne(faculty(email)));
    const id = (await waitingFor(email))?.id;
    const renewed = await renewInvitation(planted.here.people.administrator, { id });
    const second = tokenIn(renewed.ok ? renewed.value : undefined);
    expect(await accept(first)).toEqual({ state: 'unknown' });
    await rowsOf(sql`update invitation set expires_at = now() where id = ${id}`);
    expect(await accept(second)).toEqual({ state: 'expired' });
    const again = await renewInvitation(planted.here.people.administrator, { id });
    const third = tokenIn(again.ok ? again.value : undefined);
    expect(await findInvitation(third)).toMatchObject({ state: 'open' });
    await voidInvitation(planted.here.people.administrator, { id });
    expect(await accept(third)).toEqual({ state: 'voided' });
    const late = await renewInvitation(planted.here.people.administrator, { id });
    expect(late).toEqual({ ok: false, refusal: 'not-found' });
    expect(await rowsOf(sql`select 1 from person where email = ${email}`)).toEqual([]);
  });

  it('falls with whoever gave it', async () => {
    const token = tokenIn(await inviteOne(resident(), 'coordinator'));
    const { personId } = planted.here.people.coordinator;
    const suspend = (at: string | null) =>
      rowsOf(sql`update membership set suspended_at = ${at} where person_id = ${personId}`);
    await suspend('2026-01-01T00:00:00Z');
    expect(await accept(token)).toEqual({ state: 'voided' });
    await suspend(null);
    expect(await findInvitation(token)).toMatchObject({ state: 'open' });
  });

  it('asks for a name and a good password, and keeps the link for another try', async () => {
    const token = tokenIn(await inviteOne(faculty()));
    const answer = await accept(token, { name: ' ', password: 'short' });
    expect(answer).toMatchObject({ state: 'open', fields: { name: 'Enter a name.' } });
    expect(answer).toMatchObject({ fields: { password: expect.stringMatching(/15 characters/) } });
    expect(await findInvitation(token)).toMatchObject({ state: 'open' });
  });

  it('leaves the password of someone who has an account alone, and ends their sessions', async () => {
    const { peer } = planted.there.people;
    const [account] = await rowsOf(
      sql`update person set password_hash = 'kept' where id = ${peer.personId} returning email`,
    );
    const token = tokenIn(await inviteOne(faculty(String(account?.email))));
    expect(await findInvitation(token)).toMatchObject({ hasAccount: true });
    expect(await accept(token, { name: '', password: '' })).toEqual({ state: 'accepted' });
    const [after] = await rowsOf(sql`select password_hash from person where id = ${peer.personId}`);
    expect(after).toEqual({ password_hash: 'kept' });
    expect(await readActor(peer)).toBeNull();
  });

  it('makes new faculty the attending that the inviter named, or a new one', async () => {
    const attending = (name: string) =>
      rowsOf(
        sql`select person_id from attending where department_id = ${planted.here.id} and name = ${name}`,
      );
    await rowsOf(
      sql`insert into attending (department_id, name) values (${planted.here.id}, 'Mo Ng')`,
    );
    await accept(tokenIn(await inviteOne(faculty(address(), 'Mo Ng'))), { name: 'Cy Diaz' });
    expect(await attending('Mo Ng')).toMatchObject([{ person_id: expect.any(String) }]);
    await accept(tokenIn(await inviteOne(faculty(address(), 'Pia Ro'))), { name: 'Faculty' });
    expect(await attending('Faculty')).toHaveLength(2);
  });
});

describe('who is there already', () => {
  it('is answered in a word: invited, a member, suspended', async () => {
    const email = address();
    const ask = async (given: string) => (await inviteOne(faculty(given))).refused;
    const token = tokenIn(await inviteOne(faculty(email)));
    const outcome = (word: string) => [{ email, outcome: word }];
    expect(await ask(email.toUpperCase())).toEqual(outcome('already-invited'));
    await accept(token);
    expect(await ask(` ${email} `)).toEqual(outcome('already-member'));
    const people = await readPeople(planted.here.people.administrator, undefined);
    const held = people.ok && people.value.people.find((one) => one.email === email)?.held[0];
    const id = held ? held.membershipId : '';
    await suspendMembership(planted.here.people.administrator, { id });
    expect(await ask(email)).toEqual(outcome('suspended-member'));
    await endMembership(planted.here.people.administrator, { id });
    expect((await inviteOne(faculty(email))).invited).toBe(1);
  });

  it('can be invited to another role, and of two of the same in one list the first is', async () => {
    const email = address();
    const director = { ...faculty(email), role: 'director', programId: planted.here.independent };
    const invitees = [faculty(email), faculty(email.toUpperCase()), director];
    const result = await invitePeople(planted.here.people.administrator, { invitees });
    expect(result).toMatchObject({
      ok: true,
      value: { invited: 2, refused: [{ outcome: 'already-invited' }] },
    });
  });
});

describe('who may invite', () => {
  it('is no resident and no faculty, and a coordinator invites nobody above or beside', async () => {
    const forbidden = { ok: false, refusal: 'forbidden' };
    const { people, independent, integrated } = planted.here;
    for (const part of ['resident', 'faculty'] as const) {
      expect(await invitePeople(people[part], { invitees: [resident()] })).toEqual(forbidden);
    }
    const asked = [
      { ...faculty(), role: 'administrator' },
      { ...faculty(), role: 'director', programId: integrated },
      residentOf(independent),
      faculty(),
    ];
    for (const invitee of asked) {
      expect(await invitePeople(people.coordinator, { invitees: [invitee] })).toEqual(forbidden);
    }
  });

  it('reaches no invitation of another department or program', async () => {
    const email = address();
    await inviteOne(residentOf(planted.here.independent, email));
    const id = (await waitingFor(email))?.id;
    const gone = { ok: false, refusal: 'not-found' };
    for (const who of [planted.here.people.coordinator, planted.there.people.administrator]) {
      expect(await voidInvitation(who, { id })).toEqual(gone);
      expect(await renewInvitation(who, { id })).toEqual(gone);
    }
    expect(await waitingFor(email)).toMatchObject({ email });
  });

  it('invites 10,000 people in one go', async () => {
    const invitees = Array.from({ length: 10_000 }, () => resident());
    const result = await invitePeople(planted.here.people.administrator, { invitees });
    expect(result.ok && [result.value.invited, result.value.links.length]).toEqual([
      10_000, 10_000,
    ]);
  });
});
