import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { actAsSession } from '#db/act-as.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { countTry } from './sign-in-tries.ts';
import { signInWithPassword } from './sign-in-with-password.ts';
import { plantedDepartments } from './testing/planted-departments.ts';

const planted = plantedDepartments();
const password = 'a quiet contrast run';
const origin = { address: '192.0.2.1', device: 'Chrome on Android', deviceCookie: undefined };
const tried = (email: string, given = 'wrong', from: Partial<typeof origin> = {}) =>
  signInWithPassword({ email, password: given }, { ...origin, ...from });

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = 'a secret of tests, long enough for them';
  const hash = await hashPassword(password);
  await planted.db.owner.execute(sql`update person set password_hash = ${hash}`);
});

const addressOf = (part: 'resident' | 'peer' | 'faculty' | 'director' | 'suspended') =>
  `${planted.here.people[part].personId}@test.example`;

const actorOf = (sessionId: string) =>
  actAsSession(planted.db.app, sessionId, 'read only', async (tx) => tx.actor);

describe('signInWithPassword', () => {
  it('opens a session for the right password, and remembers it', async () => {
    const { personId } = planted.here.people.resident;
    const answer = await tried(addressOf('resident').toUpperCase(), password);
    if (answer.outcome !== 'signed-in') throw new Error(answer.outcome);
    expect(await actorOf(answer.sessionId)).toMatchObject({ personId, freshSignIn: true });
    const [row] = await planted.db.owner.execute(
      sql`select detail from audit_event where verb = 'session.open' and person_id = ${personId} order by at desc`,
    );
    expect(row?.detail).toMatchObject({ method: 'password', device: 'Chrome on Android' });
  });

  it('answers an unknown address as a wrong password, try by try', async () => {
    const answers = { known: [] as unknown[], unknown: [] as unknown[] };
    for (let n = 0; n < 6; n += 1) {
      answers.known.push(await tried(addressOf('peer')));
      answers.unknown.push(await tried('nobody@test.example'));
    }
    expect(answers.known).toEqual(answers.unknown);
    expect(answers.known.at(-1)).toEqual({ outcome: 'wait', seconds: 1 });
  });

  it('takes as long for an unknown address', async () => {
    const hash = await hashPassword(password);
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let n = 0; n < 15; n += 1) {
      for (const [name, stored] of [
        ['known', hash],
        ['unknown', null],
      ] as const) {
        const start = performance.now();
        await isPassword(stored, 'wrong');
        times[name].push(performance.now() - start);
      }
    }
    const median = (list: number[]) => list.sort((x, y) => x - y)[7] ?? 0;
    const ratio = median(times.unknown) / median(times.known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('doesn’t look at a right password while it waits, except from a device it knows', async () => {
    const email = addressOf('faculty');
    const first = await tried(email, password);
    if (first.outcome !== 'signed-in') throw new Error(first.outcome);
    for (let n = 0; n < 5; n += 1) expect((await tried(email)).outcome).toBe('refused');
    expect((await tried(email, password)).outcome).toBe('wait');
    const own = { deviceCookie: first.deviceCookie as never };
    expect((await tried(email, password, own)).outcome).toBe('signed-in');
    // The mark is of no use for another account.
    const other = addressOf('director');
    for (let n = 0; n < 5; n += 1)
      expect((await tried(other, 'wrong', own)).outcome).toBe('refused');
    expect((await tried(other, password)).outcome).toBe('wait');
  });

  it('slows an address that goes through many accounts', async () => {
    const address = '198.51.100.7';
    let free = 0;
    for (; free < 200; free += 1) {
      const account = `guess-${free}@test.example`;
      if ((await countTry({ kind: 'password', account, address })) > 0) break;
    }
    // One is forgotten every ten seconds, so a slow machine may see a few more.
    expect(free).toBeGreaterThanOrEqual(100);
    expect(free).toBeLessThan(120);
    const answer = await tried('guess-last@test.example', 'wrong', { address });
    expect(answer).toMatchObject({ outcome: 'wait' });
  });

  it('refuses who has no live membership, with the same words', async () => {
    const { personId } = planted.here.people.suspended;
    await planted.db.owner.execute(
      sql`update membership set suspended_at = now() where person_id = ${personId}`,
    );
    expect(await tried(addressOf('suspended'), password)).toEqual({ outcome: 'refused' });
  });
});
