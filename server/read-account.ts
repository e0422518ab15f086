import * as z from 'zod/mini';
import { selectOwnAccount } from '#db/queries/account.ts';
import { defineReader } from './define-verb.ts';
import { hospitalProviderId } from './hospital-sign-in.ts';

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
    const provider = account.provider && {
      name: account.provider.name,
      providerId: hospitalProviderId(account.provider.departmentId),
    };
    return { ...account, sessions, provider, timeZone: tx.actor.timeZone };
  },
});
