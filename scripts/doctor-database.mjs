import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { rightsChecks } from './doctor-rights.mjs';
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
    for (const check of [migrations, durability, ...rightsChecks, chain])
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
