import * as z from 'zod/mini';
import { selectLeave } from '#db/queries/leave.ts';
import {
  mayRename,
  mayResetSecondFactor,
  selectManaged,
  selectPeople,
} from '#db/queries/people.ts';
import { selectPrograms } from '#db/queries/reference.ts';
import { selectResident } from '#db/queries/residents.ts';
import { PersonId } from '#domain/ids.ts';
import { can } from '#domain/roles.ts';
import { pgyOn } from '#domain/training.ts';
import { defineReader } from '../define-verb.ts';
import { refuse } from '../result.ts';
import { byPerson } from './read-people.ts';

/** One person with the roles that the actor manages, and what belongs to a resident's training. */
export const readPerson = defineReader({
  permission: 'people.manage',
  input: z.object({ personId: PersonId }),
  async run(tx, { personId }) {
    const rows = (await selectPeople(tx)).filter((row) => row.personId === personId);
    const [person] = byPerson(rows);
    if (!person) return refuse('not-found');
    const [programs, managed] = await Promise.all([selectPrograms(tx), selectManaged(tx)]);
    const trainings = [];
    for (const { residentId } of person.held) {
      const resident = residentId && (await selectResident(tx, residentId));
      const kind = programs.find(({ id }) => id === resident?.programId)?.kind;
      if (!resident || !kind) continue;
      const { startsOn, startingPgy } = resident;
      const pgy = pgyOn({ kind, startsOn, startingYear: startingPgy }, tx.actor.today);
      trainings.push({ resident, pgy, leave: await selectLeave(tx, resident.id) });
    }
    const own = programs.filter(({ id }) => managed.programIds.includes(id));
    const resettable = can(tx.actor, 'people.secure') && (await mayResetSecondFactor(tx, personId));
    const renamable = await mayRename(tx, personId);
    return { person, programs: own, trainings, resettable, renamable };
  },
});
