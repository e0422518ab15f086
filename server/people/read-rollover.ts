import * as z from 'zod/mini';
import type { ActorTx } from '#db/act-as.ts';
import { selectPeople } from '#db/queries/people.ts';
import { selectPrograms } from '#db/queries/reference.ts';
import { selectResidents } from '#db/queries/residents.ts';
import { rolloverOf } from '#domain/rollover.ts';
import { defineReader } from '../define-verb.ts';

/** What the turn of the academic year means for the residents whose roles are still open. */
export async function rolloverOfManaged(tx: ActorTx) {
  const [people, residents, programs] = await Promise.all([
    selectPeople(tx),
    selectResidents(tx),
    selectPrograms(tx),
  ]);
  const open = people.flatMap(({ membershipId, residentId, state }) => {
    const resident = residents.find(({ id }) => id === residentId);
    const program = programs.find(({ id }) => id === resident?.programId);
    if (!resident || !program || state === 'ended') return [];
    return [{ ...resident, membershipId, kind: program.kind, programName: program.name }];
  });
  return rolloverOf(open, tx.actor.today);
}

export const readRollover = defineReader({
  permission: 'people.manage',
  input: z.undefined(),
  run: rolloverOfManaged,
});
