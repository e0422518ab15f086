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
  | 'people.manage'
  | 'people.secure'
  | 'account.secure'
  | 'department.secure'
  | 'audit.read';

interface Role {
  readonly label: string;
  readonly reach: Reach;
  readonly permissions: readonly Permission[];
  /** Signs in with a code as well as a password. Missing means no. */
  readonly secondFactor?: boolean;
}

/**
 * The one place where a role is described. The database's `role_reach` table is filled from it
 * by every migration run, so that row level security and the application can't disagree.
 */
export const roles = {
  resident: {
    label: 'Resident',
    reach: 'own',
    permissions: [
      'case.log',
      'case.read-own',
      'progress.read-own',
      'aggregate.record',
      'account.secure',
    ],
  },
  faculty: {
    label: 'Faculty',
    reach: 'department',
    permissions: ['cohort.read', 'account.secure'],
  },
  coordinator: {
    label: 'Program coordinator',
    reach: 'program',
    permissions: ['cohort.read', 'report.export', 'people.manage', 'account.secure'],
    secondFactor: true,
  },
  director: {
    label: 'Program director',
    reach: 'program',
    permissions: [
      'cohort.read',
      'target.set',
      'report.export',
      'people.manage',
      'people.secure',
      'account.secure',
      'department.secure',
      'audit.read',
    ],
    secondFactor: true,
  },
  administrator: {
    label: 'Department administrator',
    reach: 'department',
    permissions: [
      'cohort.read',
      'report.export',
      'people.manage',
      'people.secure',
      'account.secure',
      'department.secure',
      'audit.read',
    ],
    secondFactor: true,
  },
} as const satisfies Record<string, Role>;

export type RoleName = keyof typeof roles;
export const roleNames = Object.keys(roles) as RoleName[];

/**
 * Which roles the holder of a role may hand out and take away, over programs of their own. The
 * database's `role_grant` is filled from it by every migration run, and enforces it by itself.
 */
export const grantableBy: Readonly<Record<RoleName, readonly RoleName[]>> = {
  resident: [],
  faculty: [],
  coordinator: ['resident', 'faculty'],
  director: ['resident', 'faculty', 'coordinator'],
  administrator: roleNames,
};

/** Whether a role is held over one program, or over none in particular: a department-wide one. */
export const isOverProgram = (role: RoleName): boolean => roles[role].reach !== 'department';

/** One role that a person holds, over one program or over none in particular. */
export interface Membership {
  readonly role: RoleName;
  readonly programId: ProgramId | null;
}

/** Whether a role signs in with a second factor, outside of a demo department. */
export const needsSecondFactor = (role: RoleName): boolean =>
  (roles[role] as Role).secondFactor ?? false;

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
