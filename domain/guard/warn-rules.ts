import { findFullNames, findNamesWithAge } from './full-names.ts';
import type { Span } from './guard-rules.ts';
import { findNamesByPlace } from './names-by-place.ts';
import { findShortDates } from './short-dates.ts';
import { findRelations, findStatedNames, findTitledNames } from './stated-names.ts';
import { findSurnamesFirst } from './surnames-first.ts';

/** Most telling first: where two rules find the same place, the first one names it. */
export const warnRules: readonly ((text: string) => Span[])[] = [
  findTitledNames,
  findRelations,
  findStatedNames,
  findNamesByPlace,
  findSurnamesFirst,
  findNamesWithAge,
  findFullNames,
  findShortDates,
];
