import type { ProgramKind } from '../program-kinds.ts';
import { dr202603 } from './dr-2026-03.ts';
import { drHandsOnUs } from './dr-hands-on-us.ts';
import { esirSet } from './esir.ts';
import { irDefinedCategories } from './ir-defined-categories.ts';
import { irTotal } from './ir-total.ts';
import type { RequirementSet } from './requirement-set.ts';

/** All published sets, in the order in which a resident sees them. */
export const requirementSets: readonly RequirementSet[] = [
  irTotal,
  irDefinedCategories,
  dr202603,
  drHandsOnUs,
  esirSet,
];

/**
 * The sets that a resident works against. Integrated graduates are certified in IR and DR and so
 * meet both; `esir` is the resident's own flag, for not every DR resident takes the track.
 */
export function setsFor(kind: ProgramKind, esir: boolean): readonly RequirementSet[] {
  return requirementSets.filter((set) => set.appliesTo.includes(kind) && (set !== esirSet || esir));
}
