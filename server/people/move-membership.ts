import * as z from 'zod/mini';
import { moveMembership as moveRow } from '#db/queries/people.ts';
import { MembershipId, ProgramId } from '#domain/ids.ts';
import { defineVerb, done } from '../define-verb.ts';
import { refuse } from '../result.ts';

/** Puts someone's role over another program; a resident's training and cases go along. */
export const moveMembership = defineVerb({
  name: 'membership.move',
  permission: 'people.manage',
  stepUp: true,
  input: z.object({ id: MembershipId, programId: ProgramId }),
  async run(tx, { id, programId }) {
    const answer = await moveRow(tx, id, programId);
    if (!answer) return refuse('not-found');
    if (!answer.changed) return refuse('stale');
    const { personId, role, programId: from } = answer;
    return done(
      { id },
      { subject: `membership:${id}`, detail: { personId, role, from, to: programId } },
    );
  },
});
