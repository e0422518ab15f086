import { pathToFileURL } from 'node:url';
import { sql } from 'drizzle-orm';
import { connect } from './connection.ts';
import { newLinkToken } from './queries/link-token.ts';

export const setUpHours = 24;

/**
 * Makes a one-time link for a database without a department; earlier unused ones open nothing from
 * then on. Answers its token, or undefined where a department is there. `ownerUrl` is the owner's.
 */
export async function offerSetUp(ownerUrl: string): Promise<string | undefined> {
  const db = connect(ownerUrl, 1);
  try {
    const { token, hash } = newLinkToken();
    const [row] = await db.execute<{ offered: boolean }>(
      sql`select angiolog.offer_set_up(${hash}, ${setUpHours}) as offered`,
    );
    return row?.offered ? token : undefined;
  } finally {
    await db.end();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { DATABASE_URL } = process.env;
    if (!DATABASE_URL) throw new Error('DATABASE_URL (the owner) is needed.');
    console.log((await offerSetUp(DATABASE_URL)) ?? '');
  } catch (error) {
    console.error(`set-up: ${(error as Error).message}`);
    process.exit(1);
  }
}
