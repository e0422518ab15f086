import * as z from 'zod/mini';
import { selectOwnAccount } from '#db/queries/account.ts';
import { defineReader } from './define-verb.ts';

/** One's own account: how one signs in, and where one is signed in. */
export const readAccount = defineReader({
  permission: 'account.secure',
  input: z.undefined(),
  async run(tx) {
    const account = await selectOwnAccount(tx);
    const sessions = account.sessions.map((session) => ({
      ...session,
      here: session.id === tx.actor.sessionId,
    }));
    return { ...account, sessions, name: tx.actor.name, timeZone: tx.actor.timeZone };
  },
});
