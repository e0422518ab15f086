import * as z from 'zod/mini';
import { renewInvitation as renewRow } from '#db/queries/invitations.ts';
import { newLinkToken } from '#db/queries/link-token.ts';
import { selectPrograms } from '#db/queries/reference.ts';
import { InvitationId } from '#domain/ids.ts';
import { invitationHours } from '#domain/invitation.ts';
import { defineVerb, done } from '../define-verb.ts';
import { type Result, refuse } from '../result.ts';
import type { Viewer } from '../session.ts';
import { type LinkToHandOver, mailInvitations } from './mail-invitations.ts';

const renewVerb = defineVerb({
  name: 'invitation.renew',
  permission: 'people.manage',
  stepUp: true,
  input: z.object({ id: InvitationId }),
  async run(tx, { id }) {
    const { token, hash } = newLinkToken();
    const renewed = await renewRow(tx, id, hash, invitationHours);
    if (!renewed) return refuse('not-found');
    const programs = await selectPrograms(tx);
    const programName = programs.find(({ id }) => id === renewed.programId)?.name ?? null;
    const { departmentName, name: inviterName } = tx.actor;
    const letter = { ...renewed, programName, departmentName, inviterName, token };
    return done(letter, { subject: `invitation:${id}`, detail: { role: renewed.role } });
  },
});

/** A new link for a waiting invitation, open or expired; the old link opens nothing any more. */
export async function renewInvitation(
  viewer: Viewer | null,
  raw: unknown,
): Promise<Result<{ readonly email: string; readonly links: readonly LinkToHandOver[] }>> {
  const result = await renewVerb(viewer, raw);
  if (!result.ok) return result;
  const links = await mailInvitations([result.value]);
  return { ok: true, value: { email: result.value.email, links } };
}
