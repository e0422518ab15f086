import type { ActorTx } from '#db/act-as.ts';
import { selectFacts } from '#db/queries/facts.ts';
import { selectPrograms } from '#db/queries/reference.ts';
import { selectResident } from '#db/queries/residents.ts';
import { selectTargets } from '#db/queries/targets.ts';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { tally } from '#domain/credit.ts';
import { measureLabel, measuresOf } from '#domain/measures.ts';
import type { LoggedProcedure } from '#domain/procedure-case.ts';
import { applyTargets } from '#domain/requirements/apply-targets.ts';
import { setsFor } from '#domain/requirements/registry.ts';
import { strictestLines } from '#domain/requirements/strictest-lines.ts';
import type { Credited } from '#domain/sync/sync-batch.ts';

/** The Defined Categories that these procedures credit, with the acting resident's totals now. */
export async function creditedBy(
  tx: ActorTx,
  procedures: readonly LoggedProcedure[],
): Promise<Credited[]> {
  const { residentId } = tx.actor;
  if (!residentId) return [];
  const [resident, programs, facts, targets] = await Promise.all([
    selectResident(tx, residentId),
    selectPrograms(tx),
    selectFacts(tx, { residentIds: [residentId] }),
    selectTargets(tx),
  ]);
  const program = programs.find(({ id }) => id === resident?.programId);
  if (!resident || !program) return [];
  const rules = { countedRoles: program.countedRoles };
  const sets = applyTargets(
    setsFor(program.kind, resident.esir),
    targets.filter(({ programId }) => programId === program.id),
  );
  const minimums = strictestLines(sets.flatMap(({ lines }) => lines.map((line) => ({ line }))));
  const tallies = tally(facts, rules);
  const measures = new Set(
    procedures
      .filter(({ role }) => rules.countedRoles.includes(role))
      .flatMap(({ code }) => {
        const procedure = findProcedure(code);
        return procedure ? measuresOf(procedure) : [];
      })
      .filter((measure) => measure.startsWith('category:')),
  );
  return [...measures].map((measure) => ({
    measure,
    label: measureLabel(measure),
    counted: tallies.get(measure)?.counted ?? 0,
    minimum: minimums.get(measure)?.line.minimum ?? null,
  }));
}
