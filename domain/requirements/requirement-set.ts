import type { Measure } from '../measures.ts';
import type { ProgramKind } from '../program-kinds.ts';
import type { Training } from '../training.ts';

/** How sure we are of a number, or whose number it is; every line shows these words. */
export const confidenceLabels = {
  A: 'Read in the primary text',
  B: 'Secondary source, checked against the primary',
  M: 'Commonly stated, not confirmed',
  none: 'No minimum published',
  director: 'Entered by the program director',
  program: "The program's own target",
} as const;
export type Confidence = keyof typeof confidenceLabels;

export interface RequirementLine {
  /** Unique across all sets; stays the same when a director fills the line. */
  readonly key: string;
  readonly label: string;
  readonly measure: Measure;
  /** In `unit`; null where no number was found. Never a guess. */
  readonly minimum: number | null;
  readonly unit: 'exams' | 'procedures' | 'scans';
  /** `aggregate`: the resident states a running total; `cases`: counted from logged procedures. */
  readonly loggedAs: 'cases' | 'aggregate';
  readonly source: string;
  readonly confidence: Confidence;
}

export interface RequirementSet {
  readonly id: string;
  readonly title: string;
  /** The publisher's revision where it has one, else the number of our own edition. */
  readonly version: string;
  readonly appliesTo: readonly ProgramKind[];
  /** Which part of a residency fills it; decides what is expected by now. */
  readonly training: Training;
  /** `YYYY-MM-DD`, null where no date was published. A revision date is not an effective date. */
  readonly effectiveFrom: string | null;
  readonly lines: readonly RequirementLine[];
}

/** A line's key from its set and measure, fit for a URL: `dr-2026-03.category-ct-abd-pel`. */
export function lineKey(setId: string, measure: Measure): string {
  return `${setId}.${measure.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}
