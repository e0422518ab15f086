import * as z from 'zod/mini';
import { voidInvitation as voidRow } from '#db/queries/invitations.ts';
import { InvitationId } from '#domain/ids.ts';
import { defineVerb, done } from '../define-verb.ts';
import { refuse } from '../result.ts';

/** Takes a waiting invitation back: its link opens nothing any more. */
export const voidInvitation = defineVerb({
  name: 'invitation.void',
  permission: 'people.manage',
  input: z.object({ id: InvitationId }),
  async run(tx, { id }) {
    if (!(await voidRow(tx, id))) return refuse('not-found');
    return done({ id }, { subject: `invitation:${id}`, detail: {} });
  },
});
