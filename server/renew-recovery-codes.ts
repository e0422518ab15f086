import * as z from 'zod/mini';
import { renewRecoveryCodes as renewRows } from '#db/queries/account.ts';
import { defineVerb, done } from './define-verb.ts';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts';
import { refuse } from './result.ts';

/** Ten new recovery codes, shown once; the old ones are worth nothing from now on. */
export const renewRecoveryCodes = defineVerb({
  name: 'recovery-codes.renew',
  permission: 'account.secure',
  stepUp: true,
  input: z.object({}),
  async run(tx) {
    const { personId } = tx.actor;
    const recoveryCodes = newRecoveryCodes();
    const hashes = recoveryCodes.map((code) => recoveryCodeHash(personId, code));
    if (!(await renewRows(tx, hashes))) return refuse('not-found');
    return done({ recoveryCodes }, { subject: `person:${personId}`, detail: {} });
  },
});
