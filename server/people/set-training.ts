import * as z from 'zod/mini';
import { selectPrograms } from '#db/queries/reference.ts';
import { changeTraining, selectResident } from '#db/queries/residents.ts';
import { ResidentId } from '#domain/ids.ts';
import { canInProgram } from '#domain/roles.ts';
import { pgyProblem, TrainingData } from '#domain/training-data.ts';
import { defineVerb, done } from '../define-verb.ts';
import { refuse, refuseFields } from '../result.ts';

/** States when a resident began, in which PGY, and when they are to graduate. */
export const setTraining = defineVerb({
  name: 'training.set',
  permission: 'people.manage',
  input: z.object({ residentId: ResidentId, training: TrainingData }),
  async run(tx, { residentId, training }) {
    const resident = await selectResident(tx, residentId);
    if (!resident || !canInProgram(tx.actor, 'people.manage', resident.programId)) {
      return refuse('not-found');
    }
    const programs = await selectPrograms(tx);
    const kind = programs.find(({ id }) => id === resident.programId)?.kind;
    const wrong = kind && pgyProblem(kind, training.startingPgy);
    if (wrong) return refuseFields({ 'training.startingPgy': wrong });
    if (!(await changeTraining(tx, residentId, training))) return refuse('not-found');
    return done({ residentId }, { subject: `resident:${residentId}`, detail: { ...training } });
  },
});
