import postgres from 'postgres';
import { world } from './world.ts';

/** Looks into the database as a superuser: the control read beside what the application answers. */
export async function selectRows<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(world().ownerUrl, { max: 1 });
  return work(sql).finally(() => sql.end());
}
