import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { DepartmentId, InvitationId, ProgramId } from '#domain/ids.ts';
import type { InvitationState, Invitee, InviteOutcome } from '#domain/invitation.ts';
import type { RoleName } from '#domain/roles.ts';
import type { ActorTx } from '../act-as.ts';
import type { Database } from '../connection.ts';
import { invitation } from '../schema/invitations.ts';
import { ask } from './ask.ts';

export interface WaitingInvitation {
  readonly id: InvitationId;
  readonly email: string;
  readonly name: string;
  readonly role: RoleName;
  readonly programId: ProgramId | null;
  /** ISO instant. */
  readonly expiresAt: string;
  readonly expired: boolean;
}

/** Invitations that nobody took up or took back, within what the actor manages. */
export async function selectInvitations(tx: ActorTx): Promise<WaitingInvitation[]> {
  const rows = await tx
    .select({
      id: invitation.id,
      email: invitation.email,
      name: invitation.name,
      role: invitation.role,
      programId: invitation.programId,
      expiresAt: invitation.expiresAt,
      expired: sql<boolean>`${invitation.expiresAt} <= now()`,
    })
    .from(invitation)
    .where(
      and(
        eq(invitation.departmentId, tx.actor.departmentId),
        isNull(invitation.acceptedAt),
        isNull(invitation.voidedAt),
      ),
    )
    .orderBy(asc(invitation.name), asc(invitation.email));
  return rows as WaitingInvitation[];
}

const asked = (invitees: readonly Invitee[]) =>
  JSON.stringify(invitees.map(({ email, role, programId }) => ({ email, role, programId })));

/** What the database would say of each invitee, in their order. */
export async function previewInvitations(tx: ActorTx, invitees: readonly Invitee[]) {
  const [row] = await tx.execute<{ outcomes: InviteOutcome[] }>(
    sql`select angiolog.invite_outcomes(${asked(invitees)}::text::jsonb) as outcomes`,
  );
  return row?.outcomes ?? [];
}

/** Invites each for whom that is possible; answers outcome and id, in their order. */
export async function insertInvitations(
  tx: ActorTx,
  invitees: readonly (Invitee & { readonly tokenHash: string })[],
  hours: number,
) {
  const [row] = await tx.execute<{
    answers: { outcome: InviteOutcome; id: InvitationId | null }[];
  }>(
    sql`select angiolog.invite(${JSON.stringify(invitees)}::text::jsonb, ${hours}::integer) as answers`,
  );
  return row?.answers ?? [];
}

export interface Renewed {
  readonly email: string;
  readonly name: string;
  readonly role: RoleName;
  readonly programId: ProgramId | null;
}

/** A new token for a waiting invitation; null where none is within the actor's say. */
export async function renewInvitation(
  tx: ActorTx,
  id: InvitationId,
  tokenHash: string,
  hours: number,
) {
  const [row] = await tx.execute<{ answer: Renewed | null }>(
    sql`select angiolog.renew_invitation(${id}, ${tokenHash}, ${hours}::integer) as answer`,
  );
  return row?.answer ?? null;
}

export async function voidInvitation(tx: ActorTx, id: InvitationId): Promise<boolean> {
  const [row] = await tx.execute<{ voided: boolean }>(
    sql`select angiolog.void_invitation(${id}) as voided`,
  );
  return row?.voided ?? false;
}

// Whoever opens a link has no session: the two below call functions that ask for its token alone.

export type FoundInvitation =
  | { readonly state: Exclude<InvitationState, 'open'> }
  | {
      readonly state: 'open';
      readonly email: string;
      readonly name: string;
      readonly role: RoleName;
      readonly departmentId: DepartmentId;
      readonly departmentName: string;
      readonly programName: string | null;
      readonly inviterName: string | null;
      /** The address has an account, whose password an invitation doesn't touch. */
      readonly hasAccount: boolean;
    };

export async function selectInvitation(db: Database, tokenHash: string): Promise<FoundInvitation> {
  const [row] = await db.execute<{ found: FoundInvitation }>(
    sql`select angiolog.find_invitation(${tokenHash}) as found`,
  );
  return row?.found ?? { state: 'unknown' };
}

/** Takes an invitation up, with its audit row; any answer but `accepted` changed nothing. */
export async function acceptInvitation(
  db: Database,
  tokenHash: string,
  name: string,
  passwordHash: string | null,
) {
  const [row] = await db.execute<{
    answer: 'accepted' | 'password-needed' | Exclude<InvitationState, 'open'>;
  }>(sql`select angiolog.accept_invitation(${tokenHash}, ${name}, ${passwordHash}) as answer`);
  return row?.answer ?? 'unknown';
}

export type AcceptedAtHospital =
  | 'accepted'
  | 'other-address'
  | 'linked-already'
  | 'has-account'
  | Exclude<InvitationState, 'open'>;

/** Takes it up for a new person whom the department's own sign-in vouches for, and links their identity. */
export const acceptAtHospital = (
  db: Database,
  tokenHash: string,
  by: {
    readonly departmentId: string;
    readonly issuer: string;
    readonly subject: string;
    readonly email: string;
  },
) =>
  ask<AcceptedAtHospital>(
    db,
    sql`angiolog.accept_at_hospital(${tokenHash}, ${by.departmentId}, ${by.issuer}, ${by.subject}, ${by.email})`,
  );
