import { database } from '#db/connection.ts';
import journal from '#db/migrations/meta/_journal.json' with { type: 'json' };
import { selectMigrationsApplied } from '#db/queries/sign-in.ts';

/** True only when the database answers and has every migration of this build. */
export async function ready(): Promise<boolean> {
  try {
    return (await selectMigrationsApplied(database())) >= journal.entries.length;
  } catch {
    return false;
  }
}
