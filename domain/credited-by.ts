import { findProcedure } from './catalog/find-procedure.ts';
import type { Tally } from './credit.ts';
import { type Measure, measureLabel, measuresOf } from './measures.ts';
import type { CaseRole } from './procedure-case.ts';
import type { RequirementLine } from './requirements/requirement-set.ts';
import { strictestLines } from './requirements/strictest-lines.ts';
import type { Credited } from './sync/sync-batch.ts';

/** The Defined Categories that these procedures credit, each once. */
export function categoriesOf(procedures: readonly { readonly code: string }[]): Measure[] {
  const measures = procedures.flatMap(({ code }) => {
    const procedure = findProcedure(code);
    return procedure ? measuresOf(procedure) : [];
  });
  return [...new Set(measures)].filter((measure) => measure.startsWith('category:'));
}

/** The part of a `StandingOfResident` that a credit is told from. */
export interface Counted {
  readonly tallies: ReadonlyMap<Measure, Tally>;
  readonly sets: readonly { readonly lines: readonly { readonly line: RequirementLine }[] }[];
}

/**
 * The Defined Categories that these procedures credit, with a resident's totals after them: what is
 * said after a save.
 */
export function creditedBy(
  procedures: readonly { readonly code: string; readonly role: CaseRole }[],
  { tallies, sets }: Counted,
  countedRoles: readonly CaseRole[],
): Credited[] {
  const lines = strictestLines(sets.flatMap(({ lines }) => lines));
  const counting = procedures.filter(({ role }) => countedRoles.includes(role));
  return categoriesOf(counting).map((measure) => ({
    measure,
    label: measureLabel(measure),
    counted: tallies.get(measure)?.counted ?? 0,
    minimum: lines.get(measure)?.line.minimum ?? null,
  }));
}
