import type { CohortCell } from './cohort-row.ts';

/** Darkest step of both ramps. */
const steps = 5;

/**
 * The class of a cell's ground. With a minimum: quarters of it, the last step being reached with
 * the minimum itself, so more shows no darker. Without one, or when filters make the number a part
 * of the log: a grey ramp up to the column's highest number.
 */
export function cellShade(
  { counted, minimum }: Pick<CohortCell, 'counted' | 'minimum'>,
  highest: number,
  filtered: boolean,
): string {
  if (counted <= 0) return 'shade-none';
  if (filtered || minimum === null) {
    return `shade-volume-${Math.ceil((steps * counted) / Math.max(highest, counted))}`;
  }
  if (counted >= minimum) return `shade-minimum-${steps}`;
  return `shade-minimum-${Math.min(steps - 1, Math.ceil(((steps - 1) * counted) / minimum))}`;
}

/** True when at least half of what the cell shows waits for an attending. */
export function mostlyUnverified({ counted, verified }: CohortCell): boolean {
  return counted > 0 && (counted - verified) * 2 >= counted;
}
