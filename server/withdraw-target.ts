import * as z from 'zod/mini';
import { withdrawTarget as withdrawRow } from '#db/queries/targets.ts';
import { ProgramId, TargetId } from '#domain/ids.ts';
import { canInProgram } from '#domain/roles.ts';
import { defineVerb, done } from './define-verb.ts';
import { refuse } from './result.ts';

/** Takes a program's target back; what it was stays in the audit log and in the row. */
export const withdrawTarget = defineVerb({
  name: 'target.withdraw',
  permission: 'target.set',
  stepUp: true,
  input: z.object({ id: TargetId }),
  async run(tx, { id }) {
    const row = await withdrawRow(tx, id);
    const programId = row && ProgramId.parse(row.programId);
    if (!programId || !canInProgram(tx.actor, 'target.set', programId)) {
      return refuse('not-found');
    }
    return done({ id }, { subject: `target:${id}`, detail: { measure: row.measure } });
  },
});
