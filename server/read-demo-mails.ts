import { database } from '#db/connection.ts';
import { type DemoMail, selectDemoMails } from '#db/queries/demo-mail.ts';

/** The newest mails of the demo's outbox, which is empty anywhere else. */
export const readDemoMails = (): Promise<DemoMail[]> => selectDemoMails(database(), 50);
