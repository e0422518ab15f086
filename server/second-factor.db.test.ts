import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Part } from '#db/testing/two-departments.ts';
import { enrolSecondFactor, offerSecondFactor } from './enrol-second-factor.ts';
import { confirmIdentity, passCode } from './prove-identity.ts';
import { readAccount } from './read-account.ts';
import { readSignInStage } from './read-sign-in-stage.ts';
import { readTargets } from './read-targets.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import type { Viewer } from './session.ts';
import { codeOf, signingIn, testPassword } from './testing/signing-in.ts';

const { planted, signedIn, auditOf } = signingIn();
const signedOut = { ok: false, refusal: 'signed-out' };
// The middle of a time step, standing still: no code turns into the next one within a test.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Math.floor(Date.now() / 30_000) * 30_000 + 15_000);
});
afterAll(() => void vi.useRealTimers());

const stageOf = async (viewer: Viewer) => (await readSignInStage(viewer))?.stage;

async function enrolled(part: Part) {
  const viewer = await signedIn(part);
  const offer = await offerSecondFactor(viewer);
  if (offer.outcome !== 'offered') throw new Error(offer.outcome);
  const answer = await enrolSecondFactor(viewer, codeOf(offer.secret, -1));
  if (answer.outcome !== 'enrolled') throw new Error(answer.outcome);
  return { viewer, secret: offer.secret, recoveryCodes: answer.recoveryCodes };
}

describe('a role that needs a second factor', () => {
  it.each(['director', 'coordinator', 'administrator'] as const)(
    'opens nothing to a %s with the password alone',
    async (part) => {
      const viewer = await signedIn(part);
      expect(await readAccount(viewer, undefined)).toEqual(signedOut);
      expect(await stageOf(viewer)).toBe('enrol');
    },
  );

  it('opens once an app is enrolled, and next time to its code', async () => {
    const { viewer, secret, recoveryCodes } = await enrolled('director');
    expect(await readTargets(viewer, undefined)).toMatchObject({ ok: true });
    expect(new Set(recoveryCodes).size).toBe(10);
    const next = await signedIn('director');
    expect(await stageOf(next)).toBe('code');
    expect(await readTargets(next, undefined)).toEqual(signedOut);
    expect(await passCode(next, '000000')).toEqual({ outcome: 'refused', field: 'code' });
    expect(await offerSecondFactor(next)).toEqual({ outcome: 'signed-out' });
    expect(await passCode(next, codeOf(secret))).toEqual({ outcome: 'accepted' });
    expect(await readTargets(next, undefined)).toMatchObject({ ok: true });
    expect(await auditOf('director')).toContain('second-factor.enrol');
  });

  it('takes no code twice, also not at the same moment, and none that came before', async () => {
    const { secret } = await enrolled('coordinator');
    const viewers = await Promise.all([signedIn('coordinator'), signedIn('coordinator')]);
    const code = codeOf(secret, 1);
    const answers = await Promise.all(viewers.map((viewer) => passCode(viewer, code)));
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'refused']);
    const third = await signedIn('coordinator');
    for (const used of [code, codeOf(secret), codeOf(secret, -1)]) {
      expect((await passCode(third, used)).outcome).toBe('refused');
    }
    expect(await readTargets(third, undefined)).toEqual(signedOut);
  });

  it('takes a recovery code once, however it is typed', async () => {
    const { recoveryCodes } = await enrolled('administrator');
    const code = recoveryCodes[3] ?? '';
    const viewer = await signedIn('administrator');
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')}`;
    expect(await passCode(viewer, typed)).toEqual({ outcome: 'accepted' });
    const account = await readAccount(viewer, undefined);
    expect(account).toMatchObject({ ok: true, value: { codesLeft: 9, codeRequired: true } });
    expect((await passCode(await signedIn('administrator'), code)).outcome).toBe('refused');
    const renewed = await renewRecoveryCodes(viewer, {});
    if (!renewed.ok) throw new Error(renewed.refusal);
    const last = await signedIn('administrator');
    expect((await passCode(last, recoveryCodes[4] ?? '')).outcome).toBe('refused');
    expect((await passCode(last, renewed.value.recoveryCodes[0] ?? '')).outcome).toBe('accepted');
    const [{ n } = { n: 0 }] = await planted.db.owner.execute<{ n: number }>(
      sql`select count(*)::int as n from recovery_code where length(code_hash) < 40`,
    );
    expect(n).toBe(0);
  });

  it('locks its person out of everything but a new enrolment when the app is removed', async () => {
    const { people } = planted.there;
    const person = people.director;
    expect(await readTargets(person, undefined)).toMatchObject({ ok: true });
    await planted.db.owner.execute(sql`insert into second_factor (person_id, sealed_secret, confirmed_at)
      values (${person.personId}, 'x', now())`);
    expect(await removeSecondFactor(person, {})).toMatchObject({ ok: true });
    expect(await readTargets(person, undefined)).toEqual(signedOut);
    expect(await stageOf(person)).toBe('enrol');
  });

  it('is what the database says: without the mark the password alone opens', async () => {
    const { people } = planted.there;
    const { sessionId } = people.coordinator;
    const { owner } = planted.db;
    await owner.execute(
      sql`update sign_in_session set second_factor_at = null where id = ${sessionId}`,
    );
    expect(await readTargets(people.coordinator, undefined)).toEqual(signedOut);
    await owner.execute(
      sql`update role_reach set second_factor = false where role = 'coordinator'`,
    );
    expect(await readAccount(people.coordinator, undefined)).toMatchObject({ ok: true });
    await owner.execute(sql`update role_reach set second_factor = true`);
    expect(await readAccount(people.coordinator, undefined)).toEqual(signedOut);
    await owner.execute(
      sql`update role_reach set second_factor = role in ('director', 'coordinator', 'administrator')`,
    );
  });

  it('isn’t asked for in a demo department', async () => {
    const { id, people } = planted.there;
    await planted.db.owner.execute(
      sql`update sign_in_session set second_factor_at = null where id = ${people.administrator.sessionId}`,
    );
    expect(await readAccount(people.administrator, undefined)).toEqual(signedOut);
    await planted.db.owner.execute(sql`update department set demo = true where id = ${id}`);
    expect(await readAccount(people.administrator, undefined)).toMatchObject({ ok: true });
    await planted.db.owner.execute(sql`update department set demo = false where id = ${id}`);
  });
});

describe('a second factor of one’s own choice', () => {
  it('is asked for from the next sign-in on, and of every other session at once', async () => {
    const before = await signedIn('faculty');
    expect(await stageOf(before)).toBe('open');
    const { viewer, secret } = await enrolled('faculty');
    expect(await readAccount(viewer, undefined)).toMatchObject({
      ok: true,
      value: { codesLeft: 10, codeRequired: false },
    });
    expect(await readAccount(before, undefined)).toEqual(signedOut);
    expect(await passCode(before, codeOf(secret))).toEqual({ outcome: 'accepted' });
    expect(await readAccount(before, undefined)).toMatchObject({ ok: true });
  });

  it('asks who is at the device when the sign-in is a while ago', async () => {
    const viewer = await signedIn('resident');
    await planted.db.owner.execute(
      sql`update sign_in_session set authenticated_at = now() - interval '11 minutes' where id = ${viewer.sessionId}`,
    );
    expect(await offerSecondFactor(viewer)).toEqual({ outcome: 'step-up' });
    const proof = await confirmIdentity(viewer, { password: testPassword, code: '' });
    expect(proof).toEqual({ outcome: 'accepted' });
    expect((await offerSecondFactor(viewer)).outcome).toBe('offered');
  });
});

describe('guessing codes', () => {
  it('is slowed after five', async () => {
    const viewer = await signedIn('peer');
    const offer = await offerSecondFactor(viewer);
    if (offer.outcome !== 'offered') throw new Error(offer.outcome);
    for (let n = 0; n < 5; n += 1) {
      expect((await enrolSecondFactor(viewer, '000000')).outcome).toBe('refused');
    }
    expect(await enrolSecondFactor(viewer, codeOf(offer.secret))).toEqual({
      outcome: 'wait',
      seconds: 1,
    });
  });
});
