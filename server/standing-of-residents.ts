import type { ActorTx } from '#db/act-as.ts';
import { selectAggregateCounts } from '#db/queries/aggregate-counts.ts';
import { type FactFilter, selectFacts } from '#db/queries/facts.ts';
import { type Program, selectPrograms } from '#db/queries/reference.ts';
import type { Resident } from '#db/queries/residents.ts';
import { selectTargets } from '#db/queries/targets.ts';
import type { Fact } from '#domain/facts.ts';
import { type StandingOfResident, standingOfResident } from '#domain/standing-of-resident.ts';

export interface ResidentStanding extends StandingOfResident {
  readonly resident: Resident;
  readonly program: Program;
}

/** Residents within reach against the sets that apply to each; a filter narrows what is counted. */
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
    const log = {
      facts: factsOf.get(resident.id) ?? [],
      targets: targets.filter(({ programId }) => programId === program.id),
      totals: totals.filter(({ residentId }) => residentId === resident.id),
    };
    const standing = standingOfResident({ ...program, ...resident }, log, tx.actor.today);
    return [{ resident, program, ...standing }];
  });
}
