import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Hospital, hospitalOf, hospitalProviderId, linkIntent } from './hospital-sign-in.ts';
import { fromHospital } from './hospital-visit.ts';
import { readAccount } from './read-account.ts';
import { setHospitalSignIn } from './set-hospital-sign-in.ts';
import { signingIn } from './testing/signing-in.ts';

const { planted } = signingIn();
const issuer = 'https://id.here.test';
const origin = { address: '192.0.2.1', device: 'Chrome on Mac', deviceCookie: undefined };
const nobody = { viewer: null, linkCookie: undefined, invitationToken: undefined, origin };
const now = () => Math.floor(Date.now() / 1000);
let hospital: Hospital;

const settings = {
  name: 'Here sign-in',
  issuer,
  clientId: 'angiolog',
  clientSecret: 's3cret',
  enabled: true,
};

beforeAll(async () => {
  const set = await setHospitalSignIn(planted.here.people.director, settings);
  if (!set.ok) throw new Error(set.refusal);
  const found = await hospitalOf(hospitalProviderId(planted.here.id));
  if (!found) throw new Error('The hospital was not set.');
  hospital = found;
});

const link = (subject: string, part: 'faculty' | 'director' | 'resident') =>
  planted.db.owner.execute(sql`insert into identity (issuer, subject, person_id)
    values (${issuer}, ${subject}, ${planted.here.people[part].personId})`);

const visit = async (claims: object) => {
  const outcome = await fromHospital(hospital, { iss: issuer, ...claims }, nobody);
  return 'sessionId' in outcome ? { sessionId: outcome.sessionId } : outcome;
};

describe('a department’s own sign-in', () => {
  it('is set by a director, keeps its secret sealed, and belongs to one department', async () => {
    expect(hospital).toMatchObject({ issuer, clientSecret: 's3cret' });
    const [row] = await planted.db.owner.execute(sql`select * from oidc_provider`);
    expect(JSON.stringify(row)).not.toContain('s3cret');
    expect(await hospitalOf(hospitalProviderId(planted.there.id))).toBeNull();
    expect(await setHospitalSignIn(planted.here.people.faculty, settings)).toMatchObject({
      refusal: 'forbidden',
    });
    for (const wrong of ['http://id.here.test', 'javascript:alert(1)', 'here']) {
      const answer = await setHospitalSignIn(planted.here.people.director, {
        ...settings,
        issuer: wrong,
      });
      expect(answer).toMatchObject({ fields: { issuer: expect.any(String) } });
    }
  });
});

describe('a hospital’s answer', () => {
  it('opens nothing for an identity that nobody linked, or of another issuer', async () => {
    const email = `${planted.here.people.faculty.personId}@test.example`;
    expect(await visit({ sub: 'stranger', email })).toMatchObject({
      leadTo: expect.stringContaining('not-linked'),
    });
    await link('known', 'faculty');
    for (const iss of ['https://id.elsewhere.test', undefined]) {
      expect(await visit({ sub: 'known', iss })).toEqual({ leadTo: '/sign-in?error=issuer' });
    }
    expect(await visit({ sub: '' })).toEqual({ leadTo: '/sign-in?error=issuer' });
  });

  it('opens a session of that department, as fresh as the proof over there', async () => {
    const outcome = await visit({ sub: 'known', auth_time: now() });
    if (!('sessionId' in outcome)) throw new Error(outcome.leadTo);
    expect(await readAccount(outcome, undefined)).toMatchObject({ ok: true });
    const rows = await planted.db.owner.execute(sql`
      select department_id, method, authenticated_at > now() - interval '1 minute' as fresh
      from sign_in_session where id = ${outcome.sessionId}`);
    expect(rows[0]).toEqual({ department_id: planted.here.id, method: 'oidc', fresh: true });
    const old = await visit({ sub: 'known' });
    if (!('sessionId' in old)) throw new Error(old.leadTo);
    const [row] = await planted.db.owner.execute(sql`
      select authenticated_at < now() - interval '1 year' as old from sign_in_session where id = ${old.sessionId}`);
    expect(row).toEqual({ old: true });
  });

  it('counts as a second factor only where it says so', async () => {
    await link('chief', 'director');
    const plain = await visit({ sub: 'chief', auth_time: now() });
    if (!('sessionId' in plain)) throw new Error(plain.leadTo);
    expect(await readAccount(plain, undefined)).toMatchObject({ refusal: 'signed-out' });
    const both = await visit({ sub: 'chief', auth_time: now(), amr: ['pwd', 'mfa'] });
    if (!('sessionId' in both)) throw new Error(both.leadTo);
    expect(await readAccount(both, undefined)).toMatchObject({ ok: true });
  });

  it('links only for the session that asked, while it is fresh', async () => {
    const { resident, peer } = planted.here.people;
    const linking = (cookie: string | undefined, subject: string) =>
      fromHospital(
        hospital,
        { iss: issuer, sub: subject, auth_time: now() },
        { ...nobody, viewer: resident, linkCookie: cookie },
      );
    const refused = { leadTo: expect.stringContaining('not-linked') };
    expect(await linking(undefined, 'new')).toEqual(refused);
    expect(await linking(linkIntent(peer.sessionId, Date.now()), 'new')).toEqual(refused);
    expect(await linking(linkIntent(resident.sessionId, Date.now() - 601_000), 'new')).toEqual(
      refused,
    );
    const asked = linkIntent(resident.sessionId, Date.now());
    expect(await linking(asked, 'new')).toEqual({ leadTo: '/account?notice=linked' });
    // Someone else's identity stays theirs.
    expect(await linking(asked, 'known')).toEqual({ leadTo: '/account?notice=not-linked' });
    await planted.db.owner.execute(sql`update sign_in_session
      set authenticated_at = now() - interval '11 minutes' where id = ${resident.sessionId}`);
    expect(await linking(asked, 'late')).toEqual({ leadTo: '/account?notice=not-linked' });
  });

  it('opens nothing once the membership is suspended or the sign-in is switched off', async () => {
    const { personId } = planted.here.people.faculty;
    const { owner } = planted.db;
    await owner.execute(
      sql`update membership set suspended_at = now() where person_id = ${personId}`,
    );
    expect(await visit({ sub: 'known' })).toMatchObject({
      leadTo: expect.stringContaining('not-linked'),
    });
    await owner.execute(sql`update oidc_provider set enabled = false`);
    expect(await hospitalOf(hospital.providerId)).toBeNull();
  });
});
