import { type CreditRules, tally } from './credit.ts';
import { creditedBy } from './credited-by.ts';
import type { Fact } from './facts.ts';
import type { LoggedProcedure } from './procedure-case.ts';
import type { ProgramKind } from './program-kinds.ts';
import { applyTargets } from './requirements/apply-targets.ts';
import type { ProgramTarget } from './requirements/program-target.ts';
import { setsFor } from './requirements/registry.ts';
import type { Credited } from './sync/sync-batch.ts';

/** What a resident's totals and minimums rest on. */
export interface CreditGrounds extends CreditRules {
  readonly kind: ProgramKind;
  readonly esir: boolean;
  readonly targets: readonly ProgramTarget[];
  /** Those of all codes that the categories in question count. */
  readonly facts: readonly Fact[];
}

/**
 * `creditedBy` without the rest of a standing: a receipt says totals and minimums, and neither pace
 * nor gap.
 */
export function creditedOnGrounds(
  procedures: readonly LoggedProcedure[],
  { kind, esir, targets, facts, countedRoles }: CreditGrounds,
): Credited[] {
  const sets = applyTargets(setsFor(kind, esir), targets).map(({ lines }) => ({
    lines: lines.map((line) => ({ line })),
  }));
  return creditedBy(procedures, { tallies: tally(facts, { countedRoles }), sets }, countedRoles);
}
