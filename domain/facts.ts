import type { ResidentId } from './ids.ts';
import type { CaseRole } from './procedure-case.ts';

/**
 * What SQL counts and `credit` turns into standing: how many logged procedures share these facets.
 * Tallies are never stored, so a new requirement set re-scores all history.
 */
export interface Fact {
  readonly residentId: ResidentId;
  /** Five-digit ADS code. */
  readonly code: string;
  readonly role: CaseRole;
  /** Calendar month of the procedure, `YYYY-MM`; only where volume over time was asked for. */
  readonly month?: string;
  readonly verified: boolean;
  /** Number of logged procedures, ≥ 1. */
  readonly n: number;
}

/** A running total that a resident states for a category that ADS takes as a number, not case by case. */
export interface AggregateCount {
  readonly residentId: ResidentId;
  readonly category: string;
  readonly count: number;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
}
