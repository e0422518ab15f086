import * as z from 'zod/mini';
import { insertTarget } from '#db/queries/targets.ts';
import { ProgramId } from '#domain/ids.ts';
import { SetTarget } from '#domain/requirements/program-target.ts';
import { canInProgram } from '#domain/roles.ts';
import { defineVerb, done } from './define-verb.ts';
import { refuse } from './result.ts';

/** A director's number for a category or a family: the program's own, or read off its ADS report. */
export const setTarget = defineVerb({
  name: 'target.set',
  permission: 'target.set',
  stepUp: true,
  input: z.object({ programId: ProgramId, target: SetTarget }),
  async run(tx, { programId, target }) {
    if (!canInProgram(tx.actor, 'target.set', programId)) return refuse('not-found');
    const id = await insertTarget(tx, programId, target);
    const { measure, minimum, basis } = target;
    return done({ id }, { subject: `target:${id}`, detail: { measure, minimum, basis } });
  },
});
