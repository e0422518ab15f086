import type { Standing } from '#domain/standing.ts';

/** One line of a requirement set with one resident's numbers, in the line's unit. */
export interface ProgressLine {
  readonly key: string;
  readonly label: string;
  readonly measure: string;
  readonly counted: number;
  readonly verified: number;
  /** Logged under a role that doesn't count. */
  readonly uncounted: number;
  readonly minimum: number | null;
  /** By the pace of the program, as of today; a fraction. */
  readonly expected: number | null;
  /** At graduation if the pace stays; null without a minimum or when it is too early to say. */
  readonly gap: number | null;
  readonly standing: Standing;
  readonly unit: 'exams' | 'procedures' | 'scans';
  readonly source: string;
  readonly confidenceLabel: string;
  /** False for a number that is only commonly stated: it is never shown without that word. */
  readonly confirmed: boolean;
  readonly loggedAs: 'cases' | 'aggregate';
}

export type MinimumLine = ProgressLine & { readonly minimum: number };

export interface ProgressSet {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly lines: readonly ProgressLine[];
}

export function hasMinimum(line: ProgressLine): line is MinimumLine {
  return line.minimum !== null;
}

/** The label without the word that stands beside it as a badge. */
export function plainLabel({
  label,
  confirmed,
}: Pick<ProgressLine, 'label' | 'confirmed'>): string {
  return confirmed ? label : label.replace(/\s*\(unconfirmed\)$/i, '');
}
