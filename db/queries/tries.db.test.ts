import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { forgiveTries, takeTry } from './tries.ts';

const db = testDatabase();
const allowance = { free: 5, leakSeconds: 3600 };
const again = (bucket: string) => takeTry(db.app, bucket, allowance);

/** Lets time pass for a bucket, as if it had been tried earlier. */
const later = (bucket: string, seconds: number) =>
  db.owner.execute(sql`update sign_in_try set
    last_at = last_at - make_interval(secs => ${seconds}),
    free_at = free_at - make_interval(secs => ${seconds}) where bucket = ${bucket}`);

describe('take_try', () => {
  it('gives five free, then 1, 2, 4, 8 seconds, and a quarter of an hour from the tenth', async () => {
    const waits: number[] = [];
    for (let n = 1; n <= 11; n += 1) {
      expect(await again('growing'), `try ${n}`).toBe(0);
      // The fifth try is free; what follows it waits, and asking while it waits is no try.
      const wait = n < 5 ? 0 : await again('growing');
      waits.push(wait);
      await later('growing', wait);
    }
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 8, 900, 900]);
  });

  it('lets no more through when they come at the same moment', async () => {
    const waits = await Promise.all(Array.from({ length: 20 }, () => again('at-once')));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it('forgets one an hour, all after a right answer, and one of a shared bucket', async () => {
    for (let n = 0; n < 5; n += 1) await again('slow');
    expect(await again('slow')).toBe(1);
    await later('slow', 2 * 3600);
    expect(await again('slow')).toBe(0);
    expect(await again('slow')).toBe(0);
    await forgiveTries(db.app, 'slow', 'all');
    for (let n = 0; n < 5; n += 1) expect(await again('slow')).toBe(0);
    for (let n = 0; n < 4; n += 1) await again('shared');
    await forgiveTries(db.app, 'shared', 'one');
    expect(await again('shared')).toBe(0);
    expect(await again('shared')).toBe(0);
    expect(await again('shared')).toBe(1);
  });

  it('is out of the app’s reach by any other way', async () => {
    for (const statement of [sql`select tries from sign_in_try`, sql`delete from sign_in_try`]) {
      await expect(db.app.execute(statement)).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  });
});
