import * as z from 'zod/mini';
import { selectPrograms } from '#db/queries/reference.ts';
import { selectTargets } from '#db/queries/targets.ts';
import { canInProgram } from '#domain/roles.ts';
import { defineReader } from './define-verb.ts';

/** The programs whose targets the actor may set, each with its targets in force. */
export const readTargets = defineReader({
  permission: 'target.set',
  input: z.undefined(),
  async run(tx) {
    const [programs, targets] = await Promise.all([selectPrograms(tx), selectTargets(tx)]);
    return programs
      .filter(({ id }) => canInProgram(tx.actor, 'target.set', id))
      .map((program) => ({
        program,
        targets: targets.filter(({ programId }) => programId === program.id),
      }));
  },
});
