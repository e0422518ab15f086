import { type CreditedLine, credit, type Tally, tally, unknownCodes } from './credit.ts';
import type { AggregateCount, Fact } from './facts.ts';
import type { Measure } from './measures.ts';
import type { CaseRole } from './procedure-case.ts';
import type { ProgramKind } from './program-kinds.ts';
import { applyTargets } from './requirements/apply-targets.ts';
import type { ProgramTarget } from './requirements/program-target.ts';
import { setsFor } from './requirements/registry.ts';
import type { RequirementSet } from './requirements/requirement-set.ts';
import { expectedByNow, gapAtGraduation, type Standing, standing } from './standing.ts';
import { paceShare, pgyOn, trainingShare } from './training.ts';

/** What a residency asks of one person; dates are `YYYY-MM-DD`. */
export interface TrainingOfResident {
  readonly kind: ProgramKind;
  readonly countedRoles: readonly CaseRole[];
  readonly startsOn: string;
  readonly startingPgy: number;
  readonly graduatesOn: string;
  readonly esir: boolean;
}

/** What one person has logged and stated, and what the program asks on top. */
export interface LogOfResident {
  readonly facts: readonly Fact[];
  readonly targets: readonly ProgramTarget[];
  readonly totals: readonly AggregateCount[];
}

export interface StandingLine extends CreditedLine {
  readonly standing: Standing;
  /** See `paceShare`; null without a minimum. */
  readonly expected: number | null;
  readonly gap: number | null;
}

export interface StandingSet {
  readonly set: RequirementSet;
  readonly lines: readonly StandingLine[];
}

export interface StandingOfResident {
  readonly pgy: number;
  /** Of training passed, 0 to 1. */
  readonly share: number;
  readonly tallies: ReadonlyMap<Measure, Tally>;
  readonly sets: readonly StandingSet[];
  /** Codes in the log that the catalog doesn't know: they credit nothing, and that must be seen. */
  readonly unknownCodes: readonly string[];
}

function standingLine(line: CreditedLine, pace: number): StandingLine {
  const { counted } = line;
  const { minimum } = line.line;
  return {
    ...line,
    standing: standing({ counted, minimum, share: pace }),
    expected: minimum === null ? null : expectedByNow(minimum, pace),
    gap: gapAtGraduation(counted, minimum, pace),
  };
}

/**
 * One resident against every set that applies, as of `today`: the one place where facts, targets
 * and running totals meet credit. Phone, pages, grid and reports all come here, so their numbers
 * can't differ.
 */
export function standingOfResident(
  training: TrainingOfResident,
  { facts, targets, totals }: LogOfResident,
  today: string,
): StandingOfResident {
  const { kind, countedRoles, startsOn, startingPgy: startingYear, graduatesOn, esir } = training;
  const share = trainingShare(startsOn, graduatesOn, today);
  const tallies = tally(facts, { countedRoles });
  return {
    pgy: pgyOn({ kind, startsOn, startingYear }, today),
    share,
    tallies,
    sets: applyTargets(setsFor(kind, esir), targets).map((set) => {
      const pace = paceShare(kind, set.training, share);
      return { set, lines: credit(tallies, totals, set).map((line) => standingLine(line, pace)) };
    }),
    unknownCodes: unknownCodes(facts),
  };
}
