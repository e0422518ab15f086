import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { hash } from '@node-rs/argon2';
import { eq, sql } from 'drizzle-orm';
import { todayIn } from '#domain/today-in.ts';
import { connect } from './connection.ts';
import demoAccounts from './demo-accounts.json' with { type: 'json' };
import { department } from './schema/department.ts';
import { type DemoWish, demoDepartment } from './seed/demo-department.ts';
import { demoDepartmentId, demoTimeZone } from './seed/demo-frame.ts';
import { plantDemo } from './seed/plant-demo.ts';

const demoSeed = 20260701;

/** The demo department's day: by another clock's, some of its cases could lie in the future. */
export const demoToday = () => todayIn(demoTimeZone, new Date());

/** What is asked for: the seed number and today. */
function wishFrom(args: readonly string[]): DemoWish {
  const options = { seed: { type: 'string' }, today: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const seed = values.seed === undefined ? demoSeed : Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Error('--seed wants a whole number.');
  return { seed, today: values.today ?? demoToday() };
}

async function demoPasswordHashes(): Promise<ReadonlyMap<string, string>> {
  const { accounts, password } = demoAccounts;
  return new Map(
    await Promise.all(accounts.map(async ({ email }) => [email, await hash(password)] as const)),
  );
}

/**
 * Plants the demo department once, all or nothing. `ownerUrl` is a superuser's: the seed writes
 * around row level security. A second run at the same time waits and then finds it there.
 * @returns false when the department was there already.
 */
export async function seedDemo(
  ownerUrl: string,
  wish: DemoWish,
  say: (line: string) => void,
): Promise<boolean> {
  const db = connect(ownerUrl, 1);
  try {
    return await db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(70414)`);
      // The mail outbox works where this mark is, and nowhere else.
      await tx.execute(sql`insert into angiolog.demo_mark default values on conflict do nothing`);
      const [there] = await tx
        .select({ id: department.id })
        .from(department)
        .where(eq(department.id, demoDepartmentId));
      if (there) return false;
      await plantDemo(tx, demoDepartment(wish), await demoPasswordHashes(), say);
      // Else PostgreSQL plans blindly until its own housekeeping comes by, a minute later.
      await tx.execute(sql`analyze`);
      return true;
    });
  } finally {
    await db.end();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const say = (line: string) => console.log(`seed: ${line}`);
  try {
    const { DATABASE_URL } = process.env;
    if (!DATABASE_URL) throw new Error('DATABASE_URL (a superuser of the database) is needed.');
    const planted = await seedDemo(DATABASE_URL, wishFrom(process.argv.slice(2)), say);
    say(planted ? 'done' : 'already there');
  } catch (error) {
    const { message, cause } = error as Error;
    console.error(`seed: ${message}${cause ? ` (${cause})` : ''}`);
    process.exit(1);
  }
}
