import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { expectedGrants } from './expected-grants.mjs';
import { expectedPolicies } from './expected-policies.mjs';
import { fail, noneOf, ok, warn } from './finding.mjs';
import { inRepository } from './repository.mjs';

/** @typedef {import('./finding.mjs').Finding} Finding */
/** @typedef {(sql: postgres.Sql) => Promise<Finding>} Check */

const migrateAgain = 'Run npm start with this version: it prepares the database.';

/**
 * What only the database knows; asked as its owner, and nothing is changed.
 * @param {string} ownerUrl
 * @returns {Promise<Finding[]>}
 */
export async function examineDatabase(ownerUrl) {
  const sql = postgres(ownerUrl, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    const [server] = await sql`show server_version`;
    const findings = [ok(`PostgreSQL ${server?.server_version} answers`)];
    for (const check of [migrations, durability, login, grants, open, forced, policies, chain])
      findings.push(await check(sql).catch(couldNotLook));
    return findings;
  } catch (error) {
    return [couldNotLook(error)];
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** @param {unknown} error */
function couldNotLook(error) {
  const { code = 'unknown' } = /** @type {{ code?: string }} */ (error ?? {});
  return fail(
    `The database could not be examined (${code})`,
    'See that it runs, that DATABASE_URL is its owner’s address, and that npm start prepared it.',
  );
}

/** @type {Check} */
async function migrations(sql) {
  const journal = readFileSync(inRepository('db/migrations/meta/_journal.json'), 'utf8');
  const wanted = JSON.parse(journal).entries.length;
  const [row] = await sql`select count(*)::int as n from drizzle.__drizzle_migrations`;
  const missing = wanted - Number(row?.n);
  if (missing > 0) return fail(`${missing} migrations are pending`, migrateAgain);
  if (missing === 0) return ok(`All ${wanted} migrations are in`);
  return warn(
    'The database is newer than this code',
    'Run the version that it was prepared for, or a newer one.',
  );
}

/** @type {Check} */
async function durability(sql) {
  const off = await sql`
    select name from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'`;
  return noneOf(
    off.map(({ name }) => String(name)),
    'A commit is on the disk before it is acknowledged',
    'An acknowledged case can be lost in a crash; off are',
    'Set them on in PostgreSQL’s configuration.',
  );
}

/** @type {Check} */
async function login(sql) {
  const [role] = await sql`
    select oid, rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication
    from pg_roles where rolname = 'angiolog_app'`;
  if (!role) return fail('The login angiolog_app does not exist', migrateAgain);
  const [more] = await sql`
    select
      (select array_agg(b.rolname::text) from pg_auth_members m join pg_roles b on b.oid = m.roleid
        where m.member = ${role.oid}) as roles,
      (select count(*)::int from pg_class where relowner = ${role.oid}) as relations,
      (select count(*)::int from pg_proc where proowner = ${role.oid}) as functions,
      (select count(*)::int from pg_namespace where nspowner = ${role.oid}
        or has_schema_privilege('angiolog_app'::name, oid, 'create')) as schemas`;
  const powers = {
    'is a superuser': role.rolsuper,
    'bypasses row level security': role.rolbypassrls,
    'makes roles': role.rolcreaterole,
    'makes databases': role.rolcreatedb,
    replicates: role.rolreplication,
    'is a member of another role': more?.roles,
    'owns relations': more?.relations,
    'owns functions': more?.functions,
    'owns or adds to a schema': more?.schemas,
  };
  return noneOf(
    Object.entries(powers).flatMap(([words, has]) => (has ? [words] : [])),
    'The application’s login has no power of its own',
    'The application’s login angiolog_app can do too much, for it',
    'Take it away: alter role angiolog_app nosuperuser nobypassrls nocreaterole nocreatedb; revoke memberships; reassign what it owns.',
  );
}

/** @type {Check} */
async function grants(sql) {
  const rows = await sql`
    select lower(a.privilege_type) || ' ' || c.relname as held
    from pg_class c, aclexplode(c.relacl) a
    where c.relnamespace = 'public'::regnamespace and a.grantee = 'angiolog_app'::regrole
    union
    select lower(a.privilege_type) || ' ' || c.relname || '.' || t.attname
    from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
    where c.relnamespace = 'public'::regnamespace and a.grantee = 'angiolog_app'::regrole`;
  const held = new Set(rows.map((row) => String(row.held)));
  const wanted = expectedGrants();
  return noneOf(
    [
      ...[...held].filter((one) => !wanted.has(one)).map((one) => `may ${one}`),
      ...[...wanted].filter((one) => !held.has(one)).map((one) => `may not ${one}`),
    ].sort(),
    'The application’s login has the rights of the migrations, no more and no less',
    'Rights of angiolog_app differ from those of the migrations: it',
    'Revoke what it may, grant what it may not, and see who changed it.',
  );
}

/** @type {Check} */
async function open(sql) {
  const rows = await sql`
    select c.relname::text as name from pg_class c, aclexplode(c.relacl) a
    where a.grantee = 0 and c.relnamespace in ('public'::regnamespace, 'angiolog'::regnamespace)
    union
    select c.relname || '.' || t.attname
    from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
    where a.grantee = 0 and c.relnamespace = 'public'::regnamespace
    union
    select p.proname || '()' from pg_proc p
    where p.pronamespace = 'angiolog'::regnamespace and p.prosecdef
      and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`;
  return noneOf(
    rows.map(({ name }) => String(name)),
    'Nothing is open to every login of the server',
    'Open to every login of the server are',
    'Revoke it: revoke all on … from public.',
  );
}

/** @type {Check} */
async function forced(sql) {
  const rows = await sql`
    select relname::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not (relrowsecurity and relforcerowsecurity)`;
  return noneOf(
    rows.map(({ name }) => String(name)),
    'Row level security is forced on every table',
    'Row level security is not forced on',
    'alter table … enable row level security, force row level security; and see who changed it.',
  );
}

/** @type {Check} */
async function policies(sql) {
  const rows = await sql`
    select p.polname::text as name, coalesce(pg_get_expr(p.polqual, p.polrelid), '') as using,
      coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as "check"
    from pg_policy p join pg_class c on c.oid = p.polrelid
    where c.relnamespace = 'public'::regnamespace
      and ('angiolog_app'::regrole = any(p.polroles) or 0 = any(p.polroles))`;
  const there = new Set(rows.map(({ name }) => String(name)));
  const wanted = expectedPolicies();
  const loose = rows.filter((row) => row.using === 'true' || row.check === 'true');
  return noneOf(
    [
      ...[...wanted].filter((name) => !there.has(name)).map((name) => `${name} is missing`),
      ...[...there].filter((name) => !wanted.has(name)).map((name) => `${name} is unknown`),
      ...loose.map(({ name }) => `${name} lets everything through`),
    ].sort(),
    `${there.size} policies decide what the application’s login reaches`,
    'Policies differ from those of this version',
    'Compare them with db/schema, put them back, and see who changed them.',
  );
}

/** @type {Check} */
async function chain(sql) {
  const broken = await sql`select event_id, fault from angiolog.verify_audit() limit 6`;
  if (broken.length > 0)
    return noneOf(
      broken.map(({ event_id, fault }) => `${event_id} (${fault})`),
      '',
      'The audit log was tampered with',
      'Run npm run audit, compare with a backup, and find out who has the owner’s login.',
    );
  const [late] = await sql`
    select count(*)::int as n from audit_event e
    where e.at < now() - interval '1 hour' and not exists (
      select from audit_seal s where s.department_id = e.department_id and s.event_id = e.id)`;
  if (late?.n > 0)
    return warn(
      `${late?.n} rows of the audit log are unsealed for an hour`,
      'The server seals once a minute while it runs. Run npm run audit.',
    );
  return ok('The audit log is whole');
}
