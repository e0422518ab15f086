import * as z from 'zod/mini';
import type { ActorTx } from '#db/act-as.ts';
import { selectCases } from '#db/queries/cases.ts';
import { selectAttendings, selectPrograms, selectSites } from '#db/queries/reference.ts';
import { type Resident, selectResident } from '#db/queries/residents.ts';
import { codesOfMeasure } from '#domain/codes-of-measure.ts';
import { creditsOfCase } from '#domain/credits-of-case.ts';
import { ResidentId } from '#domain/ids.ts';
import { parseMeasure } from '#domain/measures.ts';
import { defineReader } from './define-verb.ts';
import { refuse } from './result.ts';

const casesShown = 200;

const MeasureInput = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const measure = parseMeasure(text);
    if (!measure) context.issues.push({ code: 'custom', message: 'Unknown measure.', input: text });
    return measure ?? ('image-guided' as const);
  }),
);

type MeasureOf = z.output<typeof MeasureInput>;

/** The cases behind one number, each with the sentence that says why it counts or doesn't. */
async function creditedCases(tx: ActorTx, resident: Resident, measure: MeasureOf) {
  const codes = codesOfMeasure(measure);
  const [programs, sites, attendings, rows] = await Promise.all([
    selectPrograms(tx),
    selectSites(tx),
    selectAttendings(tx),
    selectCases(tx, { residentId: resident.id, codes, limit: casesShown + 1 }),
  ]);
  const program = programs.find(({ id }) => id === resident.programId);
  const countedRoles = program?.countedRoles ?? [];
  const cases = rows.slice(0, casesShown).map(({ id, fields, status }) => ({
    ...{ id, fields, verified: status === 'verified' },
    credits: creditsOfCase(fields.procedures, measure, countedRoles),
  }));
  return { resident, measure, cases, more: rows.length > casesShown, sites, attendings };
}

export const readCreditedCases = defineReader({
  permission: 'cohort.read',
  input: z.object({ residentId: ResidentId, measure: MeasureInput }),
  async run(tx, { residentId, measure }) {
    const resident = await selectResident(tx, residentId);
    return resident ? creditedCases(tx, resident, measure) : refuse('not-found');
  },
});
