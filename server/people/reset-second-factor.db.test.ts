import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Part, plantSession } from '#db/testing/two-departments.ts';
import { resetFactorOf } from '../../scripts/run-reset-factor.mjs';
import { enrolSecondFactor, offerSecondFactor } from '../enrol-second-factor.ts';
import { readActor } from '../read-actor.ts';
import { readDemoMails } from '../read-demo-mails.ts';
import { readSignInStage } from '../read-sign-in-stage.ts';
import { codeOf, signingIn } from '../testing/signing-in.ts';
import { readPerson } from './read-person.ts';
import { resetSecondFactor } from './reset-second-factor.ts';

const { planted, signedIn, addressOf } = signingIn();
const gone = { ok: false, refusal: 'not-found' };
const ask = (statement: ReturnType<typeof sql>) => planted.db.owner.execute(statement);
const personIdOf = (part: Part) => planted.here.people[part].personId;

/** Gives someone an app and a recovery code, as the superuser. */
async function withApp(personId: string) {
  await ask(sql`
    insert into second_factor (person_id, sealed_secret, confirmed_at) values (${personId}, 'x', now())
    on conflict (person_id) do update set confirmed_at = now()`);
  await ask(
    sql`insert into recovery_code (person_id, code_hash) values (${personId}, ${randomUUID()})`,
  );
}

async function left(personId: string) {
  const [row] = await ask(sql`
    select (select count(*)::int from second_factor where person_id = ${personId}) as apps,
      (select count(*)::int from recovery_code where person_id = ${personId}) as codes,
      (select count(*)::int from sign_in_session where person_id = ${personId} and ended_at is null) as sessions`);
  return row;
}

const verbsAbout = async (personId: string) =>
  [
    ...(await ask(sql`select verb, person_id, detail from audit_event
      where subject = ${`person:${personId}`} and verb like 'second-factor.reset%'`)),
  ].map((row) => ({ ...row }));

beforeEach(async () => {
  process.env.ANGIOLOG_DEMO = '1';
  await ask(sql`insert into angiolog.demo_mark default values on conflict do nothing`);
});

describe('taking someone’s lost app away', () => {
  it('ends everything of theirs, is remembered and mailed, and leads to a new enrolment', async () => {
    const { director } = planted.here.people;
    const personId = personIdOf('coordinator');
    await withApp(personId);
    const person = await readPerson(director, { personId });
    expect(person).toMatchObject({ ok: true, value: { resettable: true } });
    const answer = await resetSecondFactor(director, { personId });
    expect(answer).toEqual({ ok: true, value: { mailed: true } });
    expect(await left(personId)).toEqual({ apps: 0, codes: 0, sessions: 0 });
    expect(await readActor(planted.here.people.coordinator)).toBeNull();
    const row = { verb: 'second-factor.reset', person_id: personIdOf('director'), detail: {} };
    expect(await verbsAbout(personId)).toEqual([row]);
    const mails = (await readDemoMails()).filter(
      ({ recipient }) => recipient === addressOf('coordinator'),
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.body).toContain('set up a new app');
    const again = await signedIn('coordinator');
    expect((await readSignInStage(again))?.stage).toBe('enrol');
    const offer = await offerSecondFactor(again);
    if (offer.outcome !== 'offered') throw new Error(offer.outcome);
    expect((await enrolSecondFactor(again, codeOf(offer.secret))).outcome).toBe('enrolled');
    expect(await readActor(again)).not.toBeNull();
  });

  it('answers stale where there is no app, and says whether the mail left', async () => {
    const { administrator } = planted.here.people;
    const personId = personIdOf('peer');
    expect(await resetSecondFactor(administrator, { personId })).toEqual({
      ok: false,
      refusal: 'stale',
    });
    expect(await left(personId)).toMatchObject({ sessions: 1 });
    await withApp(personId);
    delete process.env.ANGIOLOG_DEMO;
    const answer = await resetSecondFactor(administrator, { personId });
    expect(answer).toEqual({ ok: true, value: { mailed: false } });
  });

  it('asks for a sign-in of the last ten minutes', async () => {
    const { administrator } = planted.here.people;
    const { sessionId } = administrator;
    const personId = personIdOf('independentResident');
    await withApp(personId);
    const since = (minutes: number) =>
      ask(sql`update sign_in_session set authenticated_at = now() - make_interval(mins => ${minutes})
        where id = ${sessionId}`);
    await since(11);
    expect(await resetSecondFactor(administrator, { personId })).toEqual({
      ok: false,
      refusal: 'step-up',
    });
    await since(0);
    expect((await resetSecondFactor(administrator, { personId })).ok).toBe(true);
  });
});

describe('an app that isn’t theirs to take away', () => {
  const refusing = async (by: Part, personId: string, answer: unknown = gone) => {
    await withApp(personId);
    const before = await left(personId);
    expect(await resetSecondFactor(planted.here.people[by], { personId })).toEqual(answer);
    expect(await left(personId)).toEqual(before);
  };

  it('stays: one’s own, a wider role’s, another program’s, another department’s', async () => {
    await refusing('director', personIdOf('director'));
    await refusing('administrator', personIdOf('administrator'));
    await refusing('director', personIdOf('administrator'));
    await refusing('director', personIdOf('independentResident'));
    await refusing('administrator', planted.there.people.resident.personId);
    const nobody = { personId: randomUUID() };
    expect(await resetSecondFactor(planted.here.people.administrator, nobody)).toEqual(gone);
  });

  it('stays to a coordinator, whom the log remembers for trying', async () => {
    const forbidden = { ok: false, refusal: 'forbidden' };
    await ask(sql`delete from audit_event where verb = 'access.deny'`);
    const coordinator = {
      sessionId: await plantSession(planted.db.owner, personIdOf('coordinator')),
    };
    await withApp(personIdOf('resident'));
    expect(await resetSecondFactor(coordinator, { personId: personIdOf('resident') })).toEqual(
      forbidden,
    );
    expect([
      ...(await ask(sql`select 1 from audit_event where verb = 'access.deny'`)),
    ]).toHaveLength(1);
    const person = await readPerson(coordinator, { personId: personIdOf('resident') });
    expect(person).toMatchObject({ ok: true, value: { resettable: false } });
  });

  it('stays where the person has a second role that isn’t theirs to give, here or elsewhere', async () => {
    const personId = personIdOf('resident');
    const { id, independent } = planted.here;
    const also = async (department: string, role: string, program: string | null) => {
      await ask(sql`insert into member (department_id, person_id, name)
        values (${department}, ${personId}, 'Both') on conflict do nothing`);
      const [row] =
        await ask(sql`insert into membership (department_id, person_id, role, program_id)
        values (${department}, ${personId}, ${role}, ${program}) returning id`);
      return row?.id;
    };
    const end = (membership: unknown) =>
      ask(sql`update membership set ended_at = now() where id = ${membership}`);
    const beside = await also(id, 'coordinator', independent);
    await refusing('director', personId);
    await end(beside);
    const elsewhere = await also(planted.there.id, 'faculty', null);
    await refusing('director', personId);
    await refusing('administrator', personId);
    await end(elsewhere);
    expect((await resetSecondFactor(planted.here.people.director, { personId })).ok).toBe(true);
  });

  it('rests on one function: without it a director would take an administrator’s', async () => {
    const personId = personIdOf('administrator');
    await refusing('director', personId);
    const [kept] = await ask(
      sql`select pg_get_functiondef('angiolog.may_act_for'::regproc) as text`,
    );
    await ask(
      sql.raw(`create or replace function angiolog.may_act_for(who uuid, only_ uuid) returns boolean
      language sql stable as 'select true'`),
    );
    expect((await resetSecondFactor(planted.here.people.director, { personId })).ok).toBe(true);
    await ask(sql.raw(String(kept?.text)));
    await refusing('director', personId);
  });
});

describe('npm run reset-factor', () => {
  it('does it for the only administrator, remembers it, and says what came of it', async () => {
    const personId = planted.there.people.administrator.personId;
    const email = `${personId}@test.example`;
    await withApp(personId);
    expect(await resetFactorOf(planted.db.ownerUrl, ` ${email.toUpperCase()} `)).toBe('reset');
    expect(await left(personId)).toEqual({ apps: 0, codes: 0, sessions: 0 });
    const row = { verb: 'second-factor.reset-on-server', person_id: personId, detail: {} };
    expect(await verbsAbout(personId)).toEqual([row]);
    expect(await resetFactorOf(planted.db.ownerUrl, email)).toBe('none');
    expect(await resetFactorOf(planted.db.ownerUrl, 'nobody@test.example')).toBe('unknown');
  });

  it('isn’t there for the application', async () => {
    const call = sql`select angiolog.reset_second_factor_on_server('x')`;
    const asApp = planted.db.owner.transaction(async (tx) => {
      await tx.execute(sql`set local role angiolog_app`);
      await tx.execute(call);
    });
    await expect(asApp).rejects.toMatchObject({ cause: { code: '42501' } });
  });
});
