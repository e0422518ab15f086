import type { Standing } from '#domain/standing.ts';

export interface CohortCell {
  readonly counted: number;
  readonly verified: number;
  readonly minimum: number | null;
  readonly standing: Standing;
  /** True when the minimum is only commonly stated; the grid then marks it. */
  readonly unconfirmed?: boolean;
}

export interface CohortRow {
  readonly residentId: string;
  readonly name: string;
  readonly programName: string;
  readonly pgy: number;
  /** `YYYY-MM-DD` */
  readonly graduatesOn: string;
  readonly cells: Readonly<Record<string, CohortCell>>;
}

export interface CohortColumn {
  readonly measure: string;
  readonly label: string;
  /** Heading over neighbouring columns that share it. */
  readonly group?: string;
}

const nothing: CohortCell = { counted: 0, verified: 0, minimum: null, standing: 'no-minimum' };

/** A resident without an entry for a measure has logged none of it and has no minimum. */
export function cellOf({ cells }: Pick<CohortRow, 'cells'>, measure: string): CohortCell {
  return cells[measure] ?? nothing;
}
