import * as z from 'zod/mini';
import { endOwnSessions } from '#db/queries/account.ts';
import { defineVerb, done } from './define-verb.ts';
import { refuse } from './result.ts';

/** Ends one of one's other sessions, or (no id) all of them, from the next request on. */
export const endSessions = defineVerb({
  name: 'session.end-other',
  permission: 'account.secure',
  input: z.object({ id: z.optional(z.uuid()) }),
  async run(tx, { id }) {
    const ended = await endOwnSessions(tx, id ?? null);
    if (id && ended === 0) return refuse('not-found');
    const audit = { subject: `person:${tx.actor.personId}`, detail: { ended } };
    return done({ ended }, ended > 0 ? audit : 'nothing-changed');
  },
});
