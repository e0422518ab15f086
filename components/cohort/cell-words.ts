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

/** The cell as it is read aloud: "14 of 20, At risk, 5 not yet verified". */
export function cellName(cell: CohortCell, filtered: boolean): string {
  const { counted, minimum } = cell;
  const number = filtered || minimum === null ? `${counted}` : `${counted} of ${minimum}`;
  return [number, cellWords(cell, filtered)].filter(Boolean).join(', ');
}
