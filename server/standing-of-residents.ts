import type { ActorTx } from '#db/act-as.ts';
import { selectAggregateCounts } from '#db/queries/aggregate-counts.ts';
import { type FactFilter, selectFacts } from '#db/queries/facts.ts';
import { type Program, selectPrograms } from '#db/queries/reference.ts';
import type { Resident } from '#db/queries/residents.ts';
import { selectTargets } from '#db/queries/targets.ts';
import { type CreditedLine, credit, type Tally, tally, unknownCodes } from '#domain/credit.ts';
import type { Fact } from '#domain/facts.ts';
import type { Measure } from '#domain/measures.ts';
import { applyTargets } from '#domain/requirements/apply-targets.ts';
import { setsFor } from '#domain/requirements/registry.ts';
import type { RequirementSet } from '#domain/requirements/requirement-set.ts';
import { expectedByNow, gapAtGraduation, type Standing, standing } from '#domain/standing.ts';
import { paceShare, pgyOn, trainingShare } from '#domain/training.ts';

export interface StandingLine extends CreditedLine {
  readonly standing: Standing;
  /** See `paceShare`; null without a minimum. */
  readonly expected: number | null;
  readonly gap: number | null;
}

export interface ResidentStanding {
  readonly resident: Resident;
  readonly program: Program;
  readonly pgy: number;
  /** Of training passed, 0 to 1. */
  readonly share: number;
  readonly tallies: ReadonlyMap<Measure, Tally>;
  readonly sets: readonly {
    readonly set: RequirementSet;
    readonly lines: readonly StandingLine[];
  }[];
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
 * Residents against the sets that apply to each: the one place where facts, targets and running
 * totals meet credit. Pages, grid and reports all read it, so their numbers can't differ.
 */
export async function standingOfResidents(
  tx: ActorTx,
  residents: readonly Resident[],
  filter: Omit<FactFilter, 'residentIds'> = {},
): Promise<ResidentStanding[]> {
  const residentIds = residents.map(({ id }) => id);
  const [programs, targets, totals, facts] = await Promise.all([
    selectPrograms(tx),
    selectTargets(tx),
    selectAggregateCounts(tx, residentIds),
    selectFacts(tx, { ...filter, residentIds }),
  ]);
  const factsOf = new Map(residentIds.map((id) => [id, [] as Fact[]]));
  for (const fact of facts) factsOf.get(fact.residentId)?.push(fact);
  return residents.flatMap((resident) => {
    const program = programs.find(({ id }) => id === resident.programId);
    if (!program) return [];
    const own = {
      facts: factsOf.get(resident.id) ?? [],
      targets: targets.filter(({ programId }) => programId === program.id),
      totals: totals.filter(({ residentId }) => residentId === resident.id),
    };
    return [standingOf(resident, program, own, tx.actor.today)];
  });
}

interface Own {
  readonly facts: readonly Fact[];
  readonly targets: Awaited<ReturnType<typeof selectTargets>>;
  readonly totals: Awaited<ReturnType<typeof selectAggregateCounts>>;
}

function standingOf(
  resident: Resident,
  program: Program,
  { facts, targets, totals }: Own,
  today: string,
): ResidentStanding {
  const { startsOn, startingPgy: startingYear, graduatesOn, esir } = resident;
  const share = trainingShare(startsOn, graduatesOn, today);
  const tallies = tally(facts, { countedRoles: program.countedRoles });
  return {
    resident,
    program,
    pgy: pgyOn({ kind: program.kind, startsOn, startingYear }, today),
    share,
    tallies,
    sets: applyTargets(setsFor(program.kind, esir), targets).map((set) => {
      const pace = paceShare(program.kind, set.training, share);
      return { set, lines: credit(tallies, totals, set).map((line) => standingLine(line, pace)) };
    }),
    unknownCodes: unknownCodes(facts),
  };
}
