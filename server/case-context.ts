import type { ActorTx } from '#db/act-as.ts';
import { selectAttendings, selectSites } from '#db/queries/reference.ts';
import { type Resident, selectResident } from '#db/queries/residents.ts';
import type { CaseContext } from '#domain/check-case.ts';

/** The acting resident and what a case of theirs is held against; undefined for who isn't one. */
export async function caseContext(
  tx: ActorTx,
): Promise<{ resident: Resident; context: CaseContext } | undefined> {
  const { residentId, today } = tx.actor;
  if (!residentId) return undefined;
  const [resident, sites, attendings] = await Promise.all([
    selectResident(tx, residentId),
    selectSites(tx),
    selectAttendings(tx),
  ]);
  if (!resident) return undefined;
  const context = {
    today,
    startsOn: resident.startsOn,
    graduatesOn: resident.graduatesOn,
    attendingIds: new Set(attendings.map(({ id }) => id)),
    siteIds: new Set(sites.map(({ id }) => id)),
  };
  return { resident, context };
}
