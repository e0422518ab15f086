import * as z from 'zod/mini';
import type { ActorTx } from '#db/act-as.ts';
import { insertInvitations } from '#db/queries/invitations.ts';
import { newLinkToken } from '#db/queries/link-token.ts';
import { selectPrograms } from '#db/queries/reference.ts';
import { Invitee, type InviteOutcome, invitationHours } from '#domain/invitation.ts';
import { longestList } from '#domain/people-list.ts';
import { pgyProblem } from '#domain/training-data.ts';
import { defineVerb, done } from '../define-verb.ts';
import { type Result, refuse, refuseFields } from '../result.ts';
import type { Viewer } from '../session.ts';
import type { InvitationLetter } from './invitation-mail.ts';
import { type LinkToHandOver, mailInvitations } from './mail-invitations.ts';

interface NotInvited {
  readonly email: string;
  readonly outcome: Exclude<InviteOutcome, 'invited'>;
}

type Programs = Awaited<ReturnType<typeof selectPrograms>>;

async function invite(tx: ActorTx, invitees: readonly Invitee[], programs: Programs) {
  const asked = invitees.map((invitee) => ({ ...invitee, ...newLinkToken() }));
  const rows = asked.map(({ token: _, hash, ...invitee }) => ({ ...invitee, tokenHash: hash }));
  const answers = await insertInvitations(tx, rows, invitationHours);
  const letters: InvitationLetter[] = [];
  const refused: NotInvited[] = [];
  const audit = [];
  for (const [index, { email, name, role, programId, token }] of asked.entries()) {
    const { outcome, id } = answers[index] ?? { outcome: 'forbidden', id: null };
    if (outcome !== 'invited') refused.push({ email, outcome });
    else {
      const programName = programs.find((program) => program.id === programId)?.name ?? null;
      const { departmentName, name: inviterName } = tx.actor;
      letters.push({ email, name, role, programName, departmentName, inviterName, token });
      audit.push({ subject: `invitation:${id}`, detail: { role, programId } });
    }
  }
  return { letters, refused, audit };
}

const inviteVerb = defineVerb({
  name: 'people.invite',
  permission: 'people.manage',
  stepUp: true,
  input: z.object({
    invitees: z.array(Invitee).check(z.minLength(1), z.maxLength(longestList)),
  }),
  async run(tx, { invitees }) {
    const programs = await selectPrograms(tx);
    for (const [index, { training, programId }] of invitees.entries()) {
      const program = programs.find(({ id }) => id === programId);
      const wrong = training && program && pgyProblem(program.kind, training.startingPgy);
      if (wrong) return refuseFields({ [`invitees.${index}.training.startingPgy`]: wrong });
    }
    const { letters, refused, audit } = await invite(tx, invitees, programs);
    if (letters.length === 0 && refused.every(({ outcome }) => outcome === 'forbidden')) {
      return refuse('forbidden');
    }
    return done({ letters, refused }, audit.length > 0 ? audit : 'nothing-changed');
  },
});

export interface Invited {
  /** How many invitations stand now. */
  readonly invited: number;
  readonly refused: readonly NotInvited[];
  /** Invitations whose mail didn't leave. */
  readonly links: readonly LinkToHandOver[];
}

/**
 * Invites people, each to one role, and mails them their links once the invitations are stored. Who
 * can't be invited is answered by address and reason; the others are invited all the same.
 */
export async function invitePeople(viewer: Viewer | null, raw: unknown): Promise<Result<Invited>> {
  const result = await inviteVerb(viewer, raw);
  if (!result.ok) return result;
  const { letters, refused } = result.value;
  const links = await mailInvitations(letters);
  return { ok: true, value: { invited: letters.length, refused, links } };
}
