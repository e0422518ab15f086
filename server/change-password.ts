import * as z from 'zod/mini';
import { changePassword as changeRow } from '#db/queries/account.ts';
import { selectSessionSignIn } from '#db/queries/sign-in.ts';
import { passwordProblem } from '#domain/password-rules.ts';
import { defineVerb, done } from './define-verb.ts';
import { hashPassword } from './password-hash.ts';
import { refuse, refuseFields } from './result.ts';

/** A new password for oneself; the sessions on other devices end. Answers how many did. */
export const changePassword = defineVerb({
  name: 'password.change',
  permission: 'account.secure',
  stepUp: true,
  input: z.object({ password: z.string() }),
  async run(tx, { password }) {
    const person = await selectSessionSignIn(tx, tx.actor.sessionId);
    if (!person) return refuse('not-found');
    const known = [person.email, ...person.words];
    const problem = passwordProblem(password, { secondFactor: person.confirmed, known });
    if (problem) return refuseFields({ password: problem });
    const ended = await changeRow(tx, await hashPassword(password));
    return done({ ended }, { subject: `person:${tx.actor.personId}`, detail: { ended } });
  },
});
