import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { prepareStatements } from './prepare-statements.ts';

export function connect(url: string, max = 10) {
  const sql = postgres(url, { max, idle_timeout: 60, connect_timeout: 5, onnotice: () => {} });
  return Object.assign(drizzle(prepareStatements(sql), { casing: 'snake_case' }), {
    end: () => sql.end({ timeout: 5 }),
  });
}

export type Database = ReturnType<typeof connect>;

const held = globalThis as typeof globalThis & { angiologDatabase?: Database };

/** The server's one pool, as the app's login. Opened at first use: the build evaluates this module. */
export function database(): Database {
  if (!held.angiologDatabase) {
    const url = process.env.DATABASE_APP_URL;
    if (!url) throw new Error('DATABASE_APP_URL is not set.');
    held.angiologDatabase = connect(url);
  }
  return held.angiologDatabase;
}
