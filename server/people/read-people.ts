import * as z from 'zod/mini';
import { selectInvitations } from '#db/queries/invitations.ts';
import { type ManagedMembership, selectManaged, selectPeople } from '#db/queries/people.ts';
import { selectPrograms } from '#db/queries/reference.ts';
import { grantableBy, isOverProgram, type RoleName, roleNames } from '#domain/roles.ts';
import { defineReader } from '../define-verb.ts';

/** A person with all of their roles that the actor manages. */
export interface ManagedPerson {
  readonly personId: ManagedMembership['personId'];
  readonly name: string;
  readonly email: string;
  readonly held: readonly ManagedMembership[];
}

export function byPerson(rows: readonly ManagedMembership[]): ManagedPerson[] {
  const people = new Map<string, ManagedPerson & { held: ManagedMembership[] }>();
  for (const row of rows) {
    const { personId, name, email } = row;
    const person = people.get(personId) ?? { personId, name, email, held: [] };
    person.held.push(row);
    people.set(personId, person);
  }
  return [...people.values()];
}

/** The people and waiting invitations that the actor manages, and what they may invite to. */
export const readPeople = defineReader({
  permission: 'people.manage',
  input: z.undefined(),
  async run(tx) {
    const [rows, invitations, managed, programs] = await Promise.all([
      selectPeople(tx),
      selectInvitations(tx),
      selectManaged(tx),
      selectPrograms(tx),
    ]);
    const granted = new Set<RoleName>(
      tx.actor.memberships.flatMap(({ role }) => grantableBy[role]),
    );
    return {
      people: byPerson(rows),
      invitations,
      programs: programs.filter(({ id }) => managed.programIds.includes(id)),
      everything: managed.everything,
      /** Offered alone: the database decides role by role and program by program. */
      roles: roleNames.filter(
        (role) => granted.has(role) && (isOverProgram(role) || managed.everything),
      ),
    };
  },
});
