import * as z from 'zod/mini';
import { changeMembership, type MembershipChange } from '#db/queries/people.ts';
import { MembershipId } from '#domain/ids.ts';
import { defineVerb, done } from '../define-verb.ts';
import { refuse } from '../result.ts';

/** Each ends the person's sessions; what is so already answers `stale` and changes nothing. */
const changing = (change: MembershipChange) =>
  defineVerb({
    name: `membership.${change}`,
    permission: 'people.manage',
    stepUp: true,
    input: z.object({ id: MembershipId }),
    async run(tx, { id }) {
      const answer = await changeMembership(tx, id, change);
      if (!answer) return refuse('not-found');
      if (!answer.changed) return refuse('stale');
      const { personId, role, programId } = answer;
      return done({ id }, { subject: `membership:${id}`, detail: { personId, role, programId } });
    },
  });

/** Closes a role for the time being; the next request with it is refused. */
export const suspendMembership = changing('suspend');
/** Opens a suspended role again. */
export const reinstateMembership = changing('reinstate');
/** Closes a role for good; what the person logged or verified stays. */
export const endMembership = changing('end');
