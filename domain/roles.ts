/** How far a role sees: own cases, the programs of its memberships, or the whole department. */
export type Reach = 'own' | 'program' | 'department';

export type Permission =
  | 'case.log'
  | 'case.read-own'
  | 'progress.read-own'
  | 'aggregate.record'
  | 'cohort.read'
  | 'target.set'
  | 'report.export';

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
    permissions: ['cohort.read', 'target.set', 'report.export'],
  },
  administrator: {
    label: 'Department administrator',
    reach: 'department',
    permissions: ['cohort.read', 'report.export'],
  },
} as const satisfies Record<string, Role>;

export type RoleName = keyof typeof roles;
export const roleNames = Object.keys(roles) as RoleName[];

/** True when any of the actor's roles grants the permission. */
export function can(actor: { readonly roles: readonly RoleName[] }, permission: Permission) {
  return actor.roles.some((role) => (roles[role] as Role).permissions.includes(permission));
}
