import * as z from 'zod/mini';
import type { TargetId } from '../ids.ts';
import { type Measure, parseMeasure } from '../measures.ts';

/** Whose number it is: the program's own wish, or read off the program's ADS Minimums report. */
export const targetBases = ['program', 'ads-report'] as const;
export type TargetBasis = (typeof targetBases)[number];
export const targetBasisLabels: Record<TargetBasis, string> = {
  program: "The program's own target",
  'ads-report': "From the program's ADS Minimums report",
};

export interface ProgramTarget {
  readonly id: TargetId;
  readonly measure: Measure;
  readonly minimum: number;
  readonly basis: TargetBasis;
  /** Which report and where in it; may be empty for the program's own target. */
  readonly source: string;
  /** `YYYY-MM-DD` */
  readonly setOn: string;
}

const wholeNumber = 'Enter a whole number from 1 to 10,000.';
const maxSourceLetters = 200;
const tooLong = `Keep the source under ${maxSourceLetters + 1} letters.`;
const nameReport = 'Name the ADS Minimums report that the number comes from.';

const number = {
  measure: z.custom<Measure>(
    (value) => typeof value === 'string' && parseMeasure(value) !== undefined,
    'Choose a category or a family from the list.',
  ),
  minimum: z.int(wholeNumber).check(z.gte(1, wholeNumber), z.lte(10_000, wholeNumber)),
};

/** What a director states. A number said to be from ADS needs a source: we can't look it up. */
export const SetTarget = z.discriminatedUnion(
  'basis',
  [
    z.object({
      ...number,
      basis: z.literal('program'),
      source: z._default(z.string().check(z.trim(), z.maxLength(maxSourceLetters, tooLong)), ''),
    }),
    z.object({
      ...number,
      basis: z.literal('ads-report'),
      source: z
        .string(nameReport)
        .check(z.trim(), z.minLength(3, nameReport), z.maxLength(maxSourceLetters, tooLong)),
    }),
  ],
  'Say whose number it is.',
);
export type SetTarget = z.infer<typeof SetTarget>;
