import * as z from 'zod/mini';
import { selectCase, withdrawCase as withdrawRow } from '#db/queries/cases.ts';
import { CaseId } from '#domain/ids.ts';
import { defineVerb, done } from './define-verb.ts';
import { refuse, refuseStale } from './result.ts';

/** Takes an own, unverified case out of all counts. The row stays; withdrawing it again is harmless. */
export const withdrawCase = defineVerb({
  name: 'case.withdraw',
  permission: 'case.log',
  input: z.object({ id: CaseId, baseVersion: z.int() }),
  async run(tx, { id, baseVersion }) {
    const stored = await selectCase(tx, id);
    if (!stored || stored.residentId !== tx.actor.residentId) {
      return refuse('not-found');
    }
    const value = { id, version: baseVersion + 1 };
    if (stored.status === 'withdrawn') return done(value, 'nothing-changed');
    if (stored.status === 'verified') return refuse('locked');
    if (stored.version !== baseVersion || !(await withdrawRow(tx, id, baseVersion))) {
      return refuseStale(stored);
    }
    return done(value, { subject: `case:${id}`, detail: { fromVersion: baseVersion } });
  },
});
