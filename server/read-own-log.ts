import * as z from 'zod/mini';
import type { ActorTx } from '#db/act-as.ts';
import { selectAggregateCounts } from '#db/queries/aggregate-counts.ts';
import { selectCases } from '#db/queries/cases.ts';
import { selectEpoch, selectNow } from '#db/queries/epoch.ts';
import { selectAttendings, selectPrograms, selectSites } from '#db/queries/reference.ts';
import { type Resident, selectResident } from '#db/queries/residents.ts';
import { selectTargets } from '#db/queries/targets.ts';
import type { LogReference, OwnLog } from '#domain/sync/own-log.ts';
import { defineReader } from './define-verb.ts';
import { refuse } from './result.ts';

/**
 * A change becomes visible when its transaction commits, a little after the time that it carries:
 * the cursor looks back this far, and what was seen already is seen again.
 */
const overlapMinutes = 5;

async function reference(tx: ActorTx, resident: Resident): Promise<LogReference | undefined> {
  const [programs, sites, attendings, targets, totals] = await Promise.all([
    selectPrograms(tx),
    selectSites(tx),
    selectAttendings(tx),
    selectTargets(tx, [resident.programId]),
    selectAggregateCounts(tx, [resident.id]),
  ]);
  const program = programs.find(({ id }) => id === resident.programId);
  if (!program) return undefined;
  const { personId, name, departmentId, departmentName, today, timeZone } = tx.actor;
  const { id, startsOn, startingPgy, graduatesOn, esir } = resident;
  return {
    ...{ personId, name, departmentId, departmentName, today, timeZone },
    resident: { id, startsOn, startingPgy, graduatesOn, esir },
    program,
    sites,
    attendings: attendings.map(({ id, name, retired }) => ({ id, name, retired })),
    targets: targets.map(({ programId: _, ...target }) => target),
    totals,
  };
}

/** Everything that the acting resident's phone keeps, or what changed since a cursor it got here. */
export const readOwnLog = defineReader({
  permission: 'case.read-own',
  input: z.object({ since: z.optional(z.iso.datetime()) }),
  async run(tx, { since }): Promise<OwnLog | ReturnType<typeof refuse>> {
    const { residentId } = tx.actor;
    const resident = residentId && (await selectResident(tx, residentId));
    const known = resident && (await reference(tx, resident));
    if (!resident || !known) return refuse('forbidden');
    const from = since && new Date(Date.parse(since) - overlapMinutes * 60_000).toISOString();
    const [epoch, cursor, rows] = await Promise.all([
      selectEpoch(tx),
      selectNow(tx),
      selectCases(tx, { residentId: resident.id, status: 'any', changedSince: from }),
    ]);
    const cases = rows.map(({ residentId: _, ...stored }) => stored);
    return { epoch, reference: known, cases, complete: since === undefined, cursor };
  },
});
