import * as z from 'zod/mini';
import { selectMonthlyFacts } from '#db/queries/facts.ts';
import { selectResident } from '#db/queries/residents.ts';
import { ResidentId } from '#domain/ids.ts';
import { defineReader } from './define-verb.ts';
import { refuse } from './result.ts';
import { standingOfResidents } from './standing-of-residents.ts';

/** One resident within reach: standing against each set, and volume by month. */
export const readResident = defineReader({
  permission: 'cohort.read',
  input: z.object({ residentId: ResidentId }),
  async run(tx, { residentId }) {
    const resident = await selectResident(tx, residentId);
    if (!resident) return refuse('not-found');
    const [[standing], monthly] = await Promise.all([
      standingOfResidents(tx, [resident]),
      selectMonthlyFacts(tx, { residentIds: [residentId] }),
    ]);
    return standing ? { ...standing, monthly, today: tx.actor.today } : refuse('not-found');
  },
});
