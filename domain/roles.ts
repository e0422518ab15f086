import type { ProgramId } from './ids.ts';

/** How far a role sees: own cases, the programs of its memberships, or the whole department. */
export type Reach = 'own' | 'program' | 'department';

export type Permission =
  | 'case.log'
  | 'case.read-own'
  | 'progress.read-own'
  | 'aggregate.record'
  | 'cohort.read'
  | 'target.set'
  | 'report.export'
  | 'audit.read';

interface Role {
  readonly label: string;
  readonly reach: Reach;
  readonly permissions: readonly Permission[];
}

/**
 * The one place where a role is described. The database's `role_reach` table is filled from it
 * by every migration run, so that row level security and the application can't disagree.
 */
export const roles = {
  resident: {
    label: 'Resident',
    reach: 'own',
    permissions: ['case.log', 'case.read-own', 'progress.read-own', 'aggregate.record'],
  },
  faculty: { label: 'Faculty', reach: 'department', permissions: ['cohort.read'] },
  coordinator: {
    label: 'Program coordinator',
    reach: 'program',
    permissions: ['cohort.read', 'report.export'],
  },
  director: {
    label: 'Program director',
    reach: 'program',
    permissions: ['cohort.read', 'target.set', 'report.export', 'audit.read'],
  },
  administrator: {
    label: 'Department administrator',
    reach: 'department',
    permissions: ['cohort.read', 'report.export', 'audit.read'],
  },
} as const satisfies Record<string, Role>;

export type RoleName = keyof typeof roles;
export const roleNames = Object.keys(roles) as RoleName[];

/** One role that a person holds, over one program or over none in particular. */
export interface Membership {
  readonly role: RoleName;
  readonly programId: ProgramId | null;
}

const grants = (role: RoleName, permission: Permission) =>
  (roles[role] as Role).permissions.includes(permission);

/** True when any of the actor's roles grants the permission. */
export function can(
  actor: { readonly memberships: readonly Membership[] },
  permission: Permission,
): boolean {
  return actor.memberships.some((held) => grants(held.role, permission));
}

/** As `can`, for one program: a role over a program counts there alone, a department-wide one everywhere. */
export function canInProgram(
  actor: { readonly memberships: readonly Membership[] },
  permission: Permission,
  programId: ProgramId,
): boolean {
  return actor.memberships.some(
    (held) =>
      grants(held.role, permission) &&
      (held.programId === programId || (roles[held.role] as Role).reach === 'department'),
  );
}
