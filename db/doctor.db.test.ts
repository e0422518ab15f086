import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { examineDatabase } from '../scripts/doctor-database.mjs';
import { testDatabase } from './testing/test-database.ts';
import { plantOneDepartment } from './testing/two-departments.ts';

const db = testDatabase();

beforeAll(async () => {
  await plantOneDepartment(db.owner, 'Here');
});

/** Whether a commit is durable is the test cluster's own affair: it has fsync off. */
async function troubles() {
  const findings = await examineDatabase(db.ownerUrl);
  return findings
    .filter(({ level, what }) => level !== 'ok' && !what.includes('lost in a crash'))
    .map(({ level, what }) => `${level} ${what}`);
}

/** Breaks something, sees that the doctor names it, and mends it. */
async function breaking(broken: string, words: RegExp, mended: string) {
  await db.owner.execute(sql.raw(broken));
  const found = await troubles();
  await db.owner.execute(sql.raw(mended));
  expect(found).toEqual([expect.stringMatching(words)]);
  expect(await troubles()).toEqual([]);
}

describe('the doctor', () => {
  it('finds a freshly migrated database well, but for the cluster of tests', async () => {
    expect(await troubles()).toEqual([]);
    const findings = await examineDatabase(db.ownerUrl);
    expect(findings.find(({ what }) => what.includes('lost in a crash'))?.level).toBe('fail');
    expect(findings.length).toBeGreaterThan(8);
  });

  it.each([
    [
      'a grant on a column',
      'grant select (email) on person to angiolog_app',
      /^fail Rights .*may select person\.email/,
      'revoke select (email) on person from angiolog_app',
    ],
    [
      'a grant on a table',
      'grant delete on audit_event to angiolog_app',
      /^fail Rights .*may delete audit_event/,
      'revoke delete on audit_event from angiolog_app',
    ],
    [
      'a right that is missing',
      'revoke insert (verb) on audit_event from angiolog_app',
      /^fail Rights .*may not insert audit_event\.verb/,
      'grant insert (verb) on audit_event to angiolog_app',
    ],
    [
      'a table open to all logins',
      'grant select on site to public',
      /^fail Open to every login .*site/,
      'revoke select on site from public',
    ],
    [
      'a function open to all logins',
      'grant execute on function angiolog.renew_epoch() to public; grant execute on function angiolog.end_session(uuid) to public',
      /^fail Open to every login .*end_session\(\)/,
      'revoke execute on function angiolog.renew_epoch() from public; revoke execute on function angiolog.end_session(uuid) from public',
    ],
    [
      'row level security that doesn’t bind the owner',
      'alter table procedure_case no force row level security',
      /^fail Row level security is not forced on: procedure_case/,
      'alter table procedure_case force row level security',
    ],
    [
      'row level security that is off',
      'alter table target disable row level security',
      /^fail Row level security is not forced on: target/,
      'alter table target enable row level security',
    ],
    [
      'a login that is a member of another role',
      'create role doctored nosuperuser; grant doctored to angiolog_app',
      /^fail The application’s login angiolog_app can do too much, for it: is a member of another role/,
      'drop role doctored',
    ],
    [
      'a login that makes objects',
      'grant create on schema public to angiolog_app',
      /^fail The application’s login angiolog_app can do too much.*owns or adds to a schema/,
      'revoke create on schema public from angiolog_app',
    ],
    [
      'a new table without any',
      'create table extra (n int)',
      /^fail Row level security is not forced on: extra/,
      'drop table extra',
    ],
    [
      'a policy that is gone',
      'alter policy site_read on site rename to site_read_old',
      /^fail Policies differ .*site_read is missing.*site_read_old is unknown/,
      'alter policy site_read_old on site rename to site_read',
    ],
    [
      'a migration that is pending',
      `alter table drizzle.__drizzle_migrations rename to old;
        create table drizzle.__drizzle_migrations as select * from drizzle.old where id < (select max(id) from drizzle.old)`,
      /^fail 1 migrations are pending/,
      `drop table drizzle.__drizzle_migrations;
        alter table drizzle.old rename to __drizzle_migrations`,
    ],
  ])('finds %s', async (_, broken, words, mended) => {
    await breaking(broken, words, mended);
  });

  it('finds a policy that lets everything through', async () => {
    const [row] = await db.owner.execute<{ qual: string }>(
      sql`select qual from pg_policies where policyname = 'site_read'`,
    );
    await breaking(
      'alter policy site_read on site using (true)',
      /^fail Policies differ .*site_read lets everything through/,
      `alter policy site_read on site using (${row?.qual})`,
    );
  });

  it('finds an audit row that was altered, and rows that nobody seals', async () => {
    await db.owner.execute(
      sql`insert into audit_event (department_id, at, person_id, verb, subject, detail)
        select department_id, now() - interval '2 hours', person_id, 'probe', 'probe', '{}' from audit_event limit 1`,
    );
    expect(await troubles()).toEqual([
      expect.stringMatching(/^warn 1 rows of the audit log are unsealed/),
    ]);
    await db.owner.execute(sql`select angiolog.seal_audit()`);
    await breaking(
      "update audit_event set verb = 'other' where verb = 'probe'",
      /^fail The audit log was tampered with: .* \(altered\)/,
      "update audit_event set verb = 'probe' where verb = 'other'",
    );
  });

  it('says what to do when it can’t get in', async () => {
    const nowhere = new URL(db.ownerUrl);
    nowhere.pathname = '/nowhere';
    const [finding] = await examineDatabase(nowhere.href);
    expect(finding).toMatchObject({ level: 'fail', todo: expect.stringContaining('DATABASE_URL') });
  });
});
