import * as z from 'zod/mini';
import { selectResident } from '#db/queries/residents.ts';
import { defineReader } from './define-verb.ts';
import { refuse } from './result.ts';
import { standingOfResidents } from './standing-of-residents.ts';

/** The acting resident against every set that applies. */
export const readOwnProgress = defineReader({
  permission: 'progress.read-own',
  input: z.undefined(),
  async run(tx) {
    const { residentId } = tx.actor;
    const resident = residentId && (await selectResident(tx, residentId));
    const [own] = resident ? await standingOfResidents(tx, [resident]) : [];
    return own ?? refuse('forbidden');
  },
});
