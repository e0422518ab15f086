import { sql } from 'drizzle-orm';
import type { Database } from '../connection.ts';

export interface DemoMail {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** Keeps a mail of the demo; false outside of the demo, where there is no outbox. */
export async function insertDemoMail(
  db: Database,
  mail: { readonly to: string; readonly subject: string; readonly text: string },
): Promise<boolean> {
  const [row] = await db.execute<{ kept: boolean }>(
    sql`select angiolog.keep_demo_mail(${mail.to}, ${mail.subject}, ${mail.text}) as kept`,
  );
  return row?.kept ?? false;
}

/** The newest mails of the demo; none outside of it. */
export async function selectDemoMails(db: Database, most: number): Promise<DemoMail[]> {
  const rows = await db.execute<DemoMail & Record<string, unknown>>(
    sql`select id, at, recipient, subject, body from angiolog.demo_mails(${most}::integer)`,
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
