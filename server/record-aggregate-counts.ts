import * as z from 'zod/mini';
import { upsertAggregateCount } from '#db/queries/aggregate-counts.ts';
import { selectResident } from '#db/queries/residents.ts';
import { aggregateCategories } from '#domain/catalog/defined-categories.ts';
import { defineVerb, done } from './define-verb.ts';
import { refuse } from './result.ts';

const whole = 'Enter a whole number from 0 to 1,000,000.';

/** The acting resident's running totals as of today for categories that ADS takes as numbers. */
export const recordAggregateCounts = defineVerb({
  name: 'aggregate.record',
  permission: 'aggregate.record',
  input: z.object({
    counts: z.array(
      z.object({
        category: z.enum(aggregateCategories, 'Choose a category from the list.'),
        count: z.int(whole).check(z.gte(0, whole), z.lte(1_000_000, whole)),
      }),
    ),
  }),
  async run(tx, { counts }) {
    const { residentId } = tx.actor;
    const resident = residentId && (await selectResident(tx, residentId));
    if (!resident) return refuse('forbidden');
    const owner = { residentId: resident.id, programId: resident.programId };
    for (const stated of counts) await upsertAggregateCount(tx, owner, stated);
    return done(
      { recorded: counts.length },
      {
        subject: `resident:${resident.id}`,
        detail: Object.fromEntries(counts.map(({ category, count }) => [category, count])),
      },
    );
  },
});
