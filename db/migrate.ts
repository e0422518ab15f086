import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { grantableBy, needsSecondFactor, roleNames, roles } from '#domain/roles.ts';

/**
 * Brings a database to this build's schema: the app's login with its password, all migrations,
 * and the reach and grants of each role. Safe to run again; a second run at the same time waits for the first.
 */
export async function migrateDatabase(ownerUrl: string, appPassword: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(70413)`;
    await ensureAppLogin(sql, appPassword);
    await migrate(drizzle(sql), {
      migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)),
    });
    for (const role of roleNames) {
      await sql`
        insert into role_reach (role, reach, second_factor)
        values (${role}, ${roles[role].reach}, ${needsSecondFactor(role)})
        on conflict (role) do update
        set reach = excluded.reach, second_factor = excluded.second_factor`;
    }
    const grants = roleNames.flatMap((granter) =>
      grantableBy[granter].map((granted) => ({ granter, granted })),
    );
    await sql.begin(async (tx) => {
      await tx`delete from role_grant`;
      await tx`insert into role_grant ${tx(grants)}`;
    });
  } finally {
    await sql.end();
  }
}

async function ensureAppLogin(sql: postgres.Sql, appPassword: string) {
  const [login] = await sql`select 1 from pg_roles where rolname = 'angiolog_app'`;
  if (!login) {
    await sql`create role angiolog_app login nosuperuser nobypassrls nocreatedb nocreaterole noinherit`;
  }
  // ALTER ROLE takes no parameters: the server quotes the literal.
  const [row] = await sql<[{ statement: string }]>`
    select format('alter role angiolog_app password %L', ${appPassword}::text) as statement`;
  await sql.unsafe(row.statement);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { DATABASE_URL, DATABASE_APP_PASSWORD } = process.env;
  if (!DATABASE_URL || !DATABASE_APP_PASSWORD) {
    console.error('migrate: DATABASE_URL (the owner) and DATABASE_APP_PASSWORD are needed.');
    process.exit(1);
  }
  await migrateDatabase(DATABASE_URL, DATABASE_APP_PASSWORD).catch((error: Error) => {
    console.error(`migrate: ${error.message}${error.cause ? ` (${error.cause})` : ''}`);
    process.exit(1);
  });
}
