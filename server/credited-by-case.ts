import type { ActorTx } from '#db/act-as.ts';
import { selectResident } from '#db/queries/residents.ts';
import { codesOfMeasure } from '#domain/codes-of-measure.ts';
import { categoriesOf, creditedBy } from '#domain/credited-by.ts';
import type { LoggedProcedure } from '#domain/procedure-case.ts';
import type { Credited } from '#domain/sync/sync-batch.ts';
import { standingOfResidents } from './standing-of-residents.ts';

/** What these procedures credit, with the acting resident's totals as they stand in this transaction. */
export async function creditedByCase(
  tx: ActorTx,
  procedures: readonly LoggedProcedure[],
): Promise<Credited[]> {
  const { residentId } = tx.actor;
  const resident = residentId && (await selectResident(tx, residentId));
  // Only what these categories count is read: a receipt must not cost a whole progress page.
  const codes = categoriesOf(procedures).flatMap(codesOfMeasure);
  const [own] = resident ? await standingOfResidents(tx, [resident], { codes }) : [];
  return own ? creditedBy(procedures, own, own.program.countedRoles) : [];
}
