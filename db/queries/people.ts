import { sql } from 'drizzle-orm';
import type { MembershipId, PersonId, ProgramId, ResidentId } from '#domain/ids.ts';
import type { RoleName } from '#domain/roles.ts';
import type { ActorTx } from '../act-as.ts';
import { ask } from './ask.ts';

export type MembershipState = 'active' | 'suspended' | 'ended';

/** One role of one person, as those who manage it see it. */
export interface ManagedMembership {
  readonly membershipId: MembershipId;
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly role: RoleName;
  readonly programId: ProgramId | null;
  readonly state: MembershipState;
  /** The training that belongs to a resident's membership. */
  readonly residentId: ResidentId | null;
  /** The actor's own, which they can't change. */
  readonly own: boolean;
}

/** Every membership within what the actor manages, by name; the database decides which. */
export async function selectPeople(tx: ActorTx): Promise<ManagedMembership[]> {
  const rows = await tx.execute<ManagedMembership & Record<string, unknown>>(
    sql`select membership_id as "membershipId", person_id as "personId", name, email, role,
      program_id as "programId", state, resident_id as "residentId", own from angiolog.people()`,
  );
  return [...rows];
}

/** What the actor manages: these programs, and whether that is the whole department. */
export async function selectManaged(tx: ActorTx) {
  const [row] = await tx.execute<{ programs: ProgramId[]; everything: boolean }>(
    sql`select angiolog.managed_programs() as programs, angiolog.manages_department() as everything`,
  );
  return { programIds: row?.programs ?? [], everything: row?.everything ?? false };
}

export type MembershipChange = 'suspend' | 'reinstate' | 'end';

type Changed =
  | { readonly changed: false }
  | {
      readonly changed: true;
      readonly personId: PersonId;
      readonly role: RoleName;
      /** Where it was before. */
      readonly programId: ProgramId | null;
    };

/** Changes a membership and ends the person's sessions; null where none is within the actor's say. */
export async function changeMembership(tx: ActorTx, id: MembershipId, change: MembershipChange) {
  const [row] = await tx.execute<{ answer: Changed | null }>(
    sql`select angiolog.change_membership(${id}, ${change}) as answer`,
  );
  return row?.answer ?? null;
}

/** Puts a membership over another program; null where that isn't within the actor's say. */
export async function moveMembership(tx: ActorTx, id: MembershipId, programId: ProgramId) {
  const [row] = await tx.execute<{ answer: Changed | null }>(
    sql`select angiolog.move_membership(${id}, ${programId}) as answer`,
  );
  return row?.answer ?? null;
}

/** Whether the person has an authenticator app that the actor may take away. */
export const mayResetSecondFactor = (tx: ActorTx, personId: PersonId) =>
  ask<boolean>(tx, sql`angiolog.may_reset_second_factor(${personId})`);

/** Takes app and recovery codes away and ends all sessions; null where the actor may not. */
export const resetSecondFactor = (tx: ActorTx, personId: PersonId) =>
  ask<{ changed: false } | { changed: true; email: string; name: string } | null>(
    tx,
    sql`angiolog.reset_second_factor(${personId})`,
  );

/** Whether the actor may correct the person's name. */
export const mayRename = (tx: ActorTx, personId: PersonId) =>
  ask<boolean>(tx, sql`angiolog.may_rename(${personId})`);

/** Names a person anew in the actor's department; answers the old name, null where the actor may not. */
export const renamePerson = (tx: ActorTx, personId: PersonId, name: string) =>
  ask<string | null>(tx, sql`angiolog.rename_person(${personId}, ${name})`);
