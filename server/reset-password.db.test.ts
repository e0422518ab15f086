import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAccount } from './read-account.ts';
import { readReset, requestPasswordReset, resetPassword } from './reset-password.ts';
import { signingIn } from './testing/signing-in.ts';

const mails = vi.hoisted(() => [] as { to: string; text: string }[]);
vi.mock('./mail.ts', () => ({
  sendMail: async (mail: { to: string; text: string }) => {
    mails.push(mail);
    return 'sent';
  },
}));

const { planted, signedIn, addressOf, auditOf } = signingIn();
const origin = { address: '192.0.2.1' };
const password = 'tea drifts past umbrella';
const tokenOf = (text: string) => /token=([\w-]+)/.exec(text)?.[1] ?? '';

async function askFor(part: 'resident' | 'peer' | 'faculty' | 'director') {
  await requestPasswordReset(addressOf(part), origin);
  return tokenOf(mails.at(-1)?.text ?? '');
}

beforeEach(() => {
  mails.length = 0;
});

describe('a reset', () => {
  it('is mailed to a known address; an unknown one gets the same answer and no mail', async () => {
    const known = await requestPasswordReset(` ${addressOf('resident').toUpperCase()}`, origin);
    const unknown = await requestPasswordReset('nobody@test.example', origin);
    expect(known).toEqual(unknown);
    expect(mails.map(({ to }) => to)).toEqual([addressOf('resident')]);
    expect(Buffer.from(tokenOf(mails[0]?.text ?? ''), 'base64url')).toHaveLength(32);
    const rows = await planted.db.owner.execute<{ token_hash: string }>(
      sql`select token_hash from password_reset`,
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(tokenOf(mails[0]?.text ?? ''));
  });

  it('is used once, however often it was looked at, and ends every session', async () => {
    const before = await signedIn('peer');
    const token = await askFor('peer');
    for (let n = 0; n < 3; n += 1) {
      expect(await readReset(token)).toMatchObject({ email: addressOf('peer') });
    }
    expect(await resetPassword(token, 'short')).toMatchObject({ outcome: 'invalid' });
    const both = await Promise.all([
      resetPassword(token, password),
      resetPassword(token, password),
    ]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['gone', 'reset']);
    expect(await readReset(token)).toBeNull();
    expect(await readAccount(before, undefined)).toMatchObject({ refusal: 'signed-out' });
    await signedIn('peer', password);
    expect(await auditOf('peer')).toContain('password.reset');
  });

  it('lapses after half an hour, after another was used, and for a disabled account', async () => {
    const [first, second] = [await askFor('faculty'), await askFor('faculty')];
    const { owner } = planted.db;
    await owner.execute(sql`update password_reset set expires_at = now() where used_at is null
      and token_hash <> (select token_hash from password_reset order by expires_at desc limit 1)`);
    expect(await resetPassword(first, password)).toEqual({ outcome: 'gone' });
    const third = await askFor('faculty');
    expect(await resetPassword(third, password)).toEqual({ outcome: 'reset' });
    expect(await resetPassword(second, password)).toEqual({ outcome: 'gone' });
    const last = await askFor('faculty');
    const { personId } = planted.here.people.faculty;
    await owner.execute(sql`update person set disabled_at = now() where id = ${personId}`);
    expect(await resetPassword(last, password)).toEqual({ outcome: 'gone' });
    expect(await resetPassword('made up', password)).toEqual({ outcome: 'gone' });
  });

  it('doesn’t stand in for the second factor', async () => {
    expect(await resetPassword(await askFor('director'), password)).toEqual({ outcome: 'reset' });
    const viewer = await signedIn('director', password);
    expect(await readAccount(viewer, undefined)).toMatchObject({ refusal: 'signed-out' });
  });

  it('is asked for five times, then later', async () => {
    const answers: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      answers.push((await requestPasswordReset('often@test.example', origin)).outcome);
    }
    expect(answers).toEqual([...Array(5).fill('requested'), 'wait']);
  });
});
