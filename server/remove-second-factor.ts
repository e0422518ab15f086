import * as z from 'zod/mini';
import { removeSecondFactor as removeRow } from '#db/queries/account.ts';
import { defineVerb, done } from './define-verb.ts';
import { refuse } from './result.ts';

/**
 * Takes the authenticator app away. Whose role needs one can reach nothing until another is set up:
 * that is how an app is replaced.
 */
export const removeSecondFactor = defineVerb({
  name: 'second-factor.remove',
  permission: 'account.secure',
  stepUp: true,
  input: z.object({}),
  async run(tx) {
    if (!(await removeRow(tx))) return refuse('not-found');
    return done({}, { subject: `person:${tx.actor.personId}`, detail: {} });
  },
});
