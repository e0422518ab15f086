import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOfToken, newLinkToken } from '#db/queries/link-token.ts';
import { findInvitation } from './find-invitation.ts';
import { type Hospital, hospitalOf, hospitalProviderId } from './hospital-sign-in.ts';
import { fromHospital } from './hospital-visit.ts';
import { readActor } from './read-actor.ts';
import { setHospitalSignIn } from './set-hospital-sign-in.ts';
import { signingIn } from './testing/signing-in.ts';

const { planted, addressOf } = signingIn();
const issuer = 'https://id.here.test';
const origin = { address: '192.0.2.1', device: 'Chrome on Mac', deviceCookie: undefined };
const settings = { name: 'Here', issuer, clientId: 'x', clientSecret: 's3cret', enabled: true };
let hospital: Hospital;

beforeAll(async () => {
  for (const side of [planted.here, planted.there])
    await setHospitalSignIn(side.people.director, settings);
  const found = await hospitalOf(hospitalProviderId(planted.here.id));
  if (!found) throw new Error('The hospital was not set.');
  hospital = found;
});

const ask = async (statement: ReturnType<typeof sql>) => [
  ...(await planted.db.owner.execute<Record<string, unknown>>(statement)),
];

/** A waiting invitation to the coordinator's role, by the administrator. */
async function invited(email = `${randomUUID()}@invited.test`) {
  const { token, hash } = newLinkToken();
  const { id, integrated, people } = planted.here;
  await ask(sql`
    insert into invitation (department_id, email, name, role, program_id, token_hash, invited_by, expires_at)
    values (${id}, ${email}, 'Ada Byron', 'coordinator', ${integrated}, ${hash},
      ${people.administrator.personId}, now() + interval '1 hour')`);
  return { email, token };
}

const visit = (token: string, claims: object, at = hospital) =>
  fromHospital(
    at,
    { iss: issuer, auth_time: Math.floor(Date.now() / 1000), amr: ['mfa'], ...claims },
    { viewer: null, linkCookie: undefined, invitationToken: token, origin },
  );
const refused = (token: string, why: string) => ({
  leadTo: `/invitation?token=${token}&not=${why}`,
});
const everyone = () =>
  ask(sql`select (select count(*) from person) as people,
  (select count(*) from membership) as memberships, (select count(*) from identity) as identities`);

/** Refused, with nobody new and the invitation still there to be accepted. */
async function refusing(token: string, claims: object, why: string, at = hospital) {
  const before = await everyone();
  expect(await visit(token, claims, at)).toEqual(refused(token, why));
  expect(await everyone()).toEqual(before);
}

describe('an invitation accepted by the hospital’s sign-in', () => {
  it('makes a person without a password, with the invitation’s role alone, once', async () => {
    const { email, token } = await invited();
    const claims = { sub: 'ada', email: email.toUpperCase(), email_verified: true };
    const outcome = await visit(token, { ...claims, role: 'administrator', name: 'Queen' });
    if (!('sessionId' in outcome)) throw new Error(outcome.leadTo);
    expect(await readActor(outcome)).toMatchObject({
      name: 'Ada Byron',
      departmentId: planted.here.id,
      memberships: [{ role: 'coordinator', programId: planted.here.integrated }],
    });
    const [row] = await ask(sql`
      select p.password_hash, i.issuer, i.subject, a.verb, a.detail->>'issuer' as by
      from person p join identity i on i.person_id = p.id join audit_event a on a.person_id = p.id
      where p.email = ${email} and a.verb = 'invitation.accept'`);
    const accepted = { verb: 'invitation.accept', by: issuer };
    expect(row).toEqual({ password_hash: null, issuer, subject: 'ada', ...accepted });
    await refusing(token, claims, 'used');
    expect('sessionId' in (await visit('', claims))).toBe(true);
  });

  it('is one of two at the same moment', async () => {
    const { email, token } = await invited();
    const claims = { sub: 'twice', email, email_verified: true };
    const answers = await Promise.all([visit(token, claims), visit(token, claims)]);
    expect(answers.filter((one) => 'sessionId' in one)).toHaveLength(1);
    expect(answers).toContainEqual(refused(token, 'used'));
  });

  it('needs the very address that was invited, and the hospital’s word for it', async () => {
    const { email, token } = await invited();
    await refusing(
      token,
      { sub: 'x', email: 'y@invited.test', email_verified: true },
      'other-address',
    );
    for (const email_verified of [false, undefined, 'true', 1]) {
      await refusing(token, { sub: 'x', email, email_verified }, 'unverified');
    }
    await refusing(token, { sub: 'x', email: undefined, email_verified: true }, 'unverified');
    expect(await findInvitation(token)).toMatchObject({ state: 'open' });
    expect(
      await visit(token, { sub: 'x', email, email_verified: true, iss: 'https://a.test' }),
    ).toEqual({ leadTo: '/sign-in?error=issuer' });
  });

  it('is refused when it ran out, was taken back or belongs to another department', async () => {
    const { email, token } = await invited();
    const claims = { sub: 'late', email, email_verified: true };
    const there = await hospitalOf(hospitalProviderId(planted.there.id));
    if (!there) throw new Error('The other hospital was not set.');
    await refusing(token, claims, 'unknown', there);
    const at = (column: 'expires_at' | 'voided_at') =>
      ask(sql`update invitation set ${sql.identifier(column)} = now() - interval '1 minute'
        where token_hash = ${hashOfToken(token)}`);
    await at('expires_at');
    await refusing(token, claims, 'expired');
    await at('voided_at');
    await refusing(token, claims, 'voided');
    await refusing('nothing', claims, 'unknown');
  });

  it('opens no account that was there, nor links an identity that is someone’s', async () => {
    const { token } = await invited(addressOf('administrator'));
    const mine = { sub: 'director', email: addressOf('administrator'), email_verified: true };
    await refusing(token, mine, 'has-account');
    const { email, token: other } = await invited();
    await ask(sql`insert into identity (issuer, subject, person_id)
      values (${issuer}, 'known', ${planted.there.people.resident.personId})`);
    await refusing(other, { sub: 'known', email, email_verified: true }, 'linked-already');
  });
});
