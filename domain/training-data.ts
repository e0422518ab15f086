import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { type ProgramKind, programKinds } from './program-kinds.ts';
import { academicYear } from './training.ts';

/** When a resident began, in which year, and when they are to finish. Days are `YYYY-MM-DD`. */
export const TrainingData = z
  .object({
    startsOn: CalendarDate,
    /** PGY on `startsOn`; every later PGY is derived from it. */
    startingPgy: z
      .int({ error: 'Enter the PGY as a whole number.' })
      .check(z.gte(1, 'Enter a PGY from 1 to 9.'), z.lte(9, 'Enter a PGY from 1 to 9.')),
    graduatesOn: CalendarDate,
    esir: z.boolean(),
  })
  .check(
    z.refine(({ startsOn, graduatesOn }) => graduatesOn > startsOn, {
      error: 'Graduation has to be after the start.',
      path: ['graduatesOn'],
    }),
  );
export type TrainingData = z.infer<typeof TrainingData>;

/** A sentence where a PGY is no year of such a program; undefined where it is. */
export function pgyProblem(kind: ProgramKind, pgy: number): string | undefined {
  const { label, firstYear, lastYear } = programKinds[kind];
  if (pgy >= firstYear && pgy <= lastYear) return undefined;
  return `${label} runs from PGY-${firstYear} to PGY-${lastYear}.`;
}

/**
 * The June 30 on which someone who began so would finish without leave: the end of the academic
 * year of the program's last PGY. @throws RangeError on a malformed date.
 */
export function usualGraduation(kind: ProgramKind, startsOn: string, startingPgy: number): string {
  const years = Math.max(1, programKinds[kind].lastYear - startingPgy + 1);
  return `${academicYear(startsOn) + years}-06-30`;
}
