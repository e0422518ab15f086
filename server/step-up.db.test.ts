import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { changePassword } from './change-password.ts';
import { endSessions } from './end-sessions.ts';
import { exportMinimumsReport } from './export-minimums-report.ts';
import { confirmIdentity } from './prove-identity.ts';
import { readAccount } from './read-account.ts';
import { setTarget } from './set-target.ts';
import { signingIn, testPassword } from './testing/signing-in.ts';
import { withdrawTarget } from './withdraw-target.ts';

const { planted, signedIn, auditOf } = signingIn();
const stepUp = { ok: false, refusal: 'step-up' };

const age = (sessionId: string, minutes = 11) =>
  planted.db.owner.execute(sql`update sign_in_session
    set authenticated_at = now() - make_interval(mins => ${minutes}) where id = ${sessionId}`);

describe('what leaves the building, changes a setting or an account', () => {
  beforeEach(() => age(planted.here.people.director.sessionId));

  it('is refused when the sign-in is more than ten minutes ago, and goes through before', async () => {
    const { director } = planted.here.people;
    const target = { measure: 'family:tips', minimum: 5, basis: 'program', source: '' };
    const wanted = { programId: planted.here.integrated, target };
    expect(await setTarget(director, wanted)).toEqual(stepUp);
    expect(await withdrawTarget(director, { id: 'x' })).toEqual(stepUp);
    expect(await exportMinimumsReport(director, { format: 'csv' })).toEqual(stepUp);
    expect(await changePassword(director, { password: 'tea drifts past umbrella' })).toEqual(
      stepUp,
    );
    await age(director.sessionId, 9);
    expect(await setTarget(director, wanted)).toMatchObject({ ok: true });
    expect(await exportMinimumsReport(director, { format: 'csv' })).toMatchObject({ ok: true });
  });

  it('stays forbidden for who has no permission, fresh or not', async () => {
    const { resident } = planted.here.people;
    expect(await exportMinimumsReport(resident, { format: 'csv' })).toMatchObject({
      refusal: 'forbidden',
    });
  });
});

describe('confirmIdentity', () => {
  it('takes the password again; a wrong one changes nothing', async () => {
    const viewer = await signedIn('resident');
    await age(viewer.sessionId);
    const wrong = await confirmIdentity(viewer, { password: 'wrong', code: '' });
    expect(wrong).toEqual({ outcome: 'refused', field: 'password' });
    expect(await changePassword(viewer, { password: 'tea drifts past umbrella' })).toEqual(stepUp);
    const right = await confirmIdentity(viewer, { password: testPassword, code: '' });
    expect(right).toEqual({ outcome: 'accepted' });
    expect(await auditOf('resident')).toContain('session.confirm');
    for (let n = 0; n < 5; n += 1) await confirmIdentity(viewer, { password: 'wrong', code: '' });
    const next = await confirmIdentity(viewer, { password: testPassword, code: '' });
    expect(next).toMatchObject({ outcome: 'wait' });
  });

  it('isn’t for a session that has ended', async () => {
    const viewer = { sessionId: '00000000-0000-7000-8000-000000000000' };
    const answer = await confirmIdentity(viewer, { password: testPassword, code: '' });
    expect(answer).toEqual({ outcome: 'signed-out' });
  });
});

describe('changePassword', () => {
  it('checks the rules, ends the other sessions, and the old password opens nothing', async () => {
    const [here, other] = [await signedIn('faculty'), await signedIn('faculty')];
    const guessable = await changePassword(here, { password: 'Here2026faculty2026' });
    expect(guessable).toMatchObject({ refusal: 'invalid' });
    expect(await changePassword(here, { password: 'too short' })).toMatchObject({
      fields: { password: expect.stringContaining('at least 15') },
    });
    const changed = await changePassword(here, { password: 'tea drifts past umbrella' });
    // The planted session of the department is the second one that ends.
    expect(changed).toEqual({ ok: true, value: { ended: 2 } });
    expect(await readAccount(other, undefined)).toMatchObject({ refusal: 'signed-out' });
    expect(await readAccount(here, undefined)).toMatchObject({ ok: true });
    await expect(signedIn('faculty')).rejects.toThrow('refused');
    await signedIn('faculty', 'tea drifts past umbrella');
    expect(await auditOf('faculty')).toContain('password.change');
  });
});

describe('sessions', () => {
  it('are listed with this one marked, and end one by one or all but this', async () => {
    const [here, second, third] = [
      await signedIn('peer'),
      await signedIn('peer'),
      await signedIn('peer'),
    ];
    const account = await readAccount(here, undefined);
    if (!account.ok) throw new Error(account.refusal);
    const { sessions } = account.value;
    expect(sessions).toHaveLength(4);
    expect(sessions.filter((one) => one.here).map(({ id }) => id)).toEqual([here.sessionId]);
    expect(sessions.find(({ id }) => id === second.sessionId)?.device).toBe('Chrome on Mac');
    expect(await endSessions(here, { id: second.sessionId })).toEqual({
      ok: true,
      value: { ended: 1 },
    });
    expect(await readAccount(second, undefined)).toMatchObject({ refusal: 'signed-out' });
    expect(await readAccount(third, undefined)).toMatchObject({ ok: true });
    expect(await endSessions(here, {})).toEqual({ ok: true, value: { ended: 2 } });
    expect(await readAccount(here, undefined)).toMatchObject({ ok: true });
  });

  it('of others can’t be ended, and look like none', async () => {
    const here = await signedIn('peer');
    const { sessionId } = planted.here.people.resident;
    expect(await endSessions(here, { id: sessionId })).toMatchObject({ refusal: 'not-found' });
    expect(await endSessions(here, { id: here.sessionId })).toMatchObject({ refusal: 'not-found' });
    expect(await readAccount(planted.here.people.resident, undefined)).toMatchObject({ ok: true });
  });
});
