import { expectedGrants } from './expected-grants.mjs';
import { expectedPolicies } from './expected-policies.mjs';
import { fail, noneOf } from './finding.mjs';

/** @typedef {(sql: import('postgres').Sql) => Promise<import('./finding.mjs').Finding>} Check */

/** @type {Check} */
async function login(sql) {
  const [role] = await sql`
    select oid, rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication
    from pg_roles where rolname = 'angiolog_app'`;
  if (!role) return fail('The login angiolog_app does not exist', 'Run npm start: it makes it.');
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

/** What the application's login may do, and what stands in its way. */
export const rightsChecks = [login, grants, open, forced, policies];
