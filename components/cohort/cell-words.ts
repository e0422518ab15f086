import { standings } from '#domain/standing.ts';
import type { CohortCell } from './cohort-row.ts';

/** What a cell says beyond its number: "At risk, minimum unconfirmed, 5 not yet verified". */
export function cellWords(
  { counted, verified, minimum, standing, unconfirmed }: CohortCell,
  filtered: boolean,
): string {
  const waiting = counted - verified;
  return [
    filtered ? '' : standings[standing].label,
    !filtered && minimum !== null && unconfirmed ? 'minimum unconfirmed' : '',
    waiting > 0 ? `${waiting} not yet verified` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
