import * as z from 'zod/mini';
import { changeMembership } from '#db/queries/people.ts';
import { MembershipId } from '#domain/ids.ts';
import { defineVerb, done } from '../define-verb.ts';
import { refuse } from '../result.ts';
import { rolloverOfManaged } from './read-rollover.ts';

/**
 * Ends the resident's role of people whose planned graduation is over, and nothing else: cases,
 * training and other roles stay. One who hasn't graduated yet refuses the whole.
 */
export const endGraduates = defineVerb({
  name: 'membership.end',
  permission: 'people.manage',
  stepUp: true,
  input: z.object({ ids: z.array(MembershipId).check(z.minLength(1), z.maxLength(2_000)) }),
  async run(tx, { ids }) {
    const { finished } = await rolloverOfManaged(tx);
    const audit = [];
    for (const id of new Set(ids)) {
      const who = finished.find(({ membershipId }) => membershipId === id);
      const answer = who && (await changeMembership(tx, id, 'end'));
      if (!who || !answer) return refuse('stale');
      if (!answer.changed) continue;
      const { personId, programId } = who;
      audit.push({
        subject: `membership:${id}`,
        detail: { personId, role: 'resident', programId, graduatedOn: who.graduatesOn },
      });
    }
    return done({ ended: audit.length }, audit);
  },
});
