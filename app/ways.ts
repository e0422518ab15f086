import { phoneWays } from '#components/phone/phone-ways.ts';
import type { NavItem } from '#components/shell/app-shell.tsx';
import {
  AuditIcon,
  CohortIcon,
  PeopleIcon,
  ReportsIcon,
  TargetsIcon,
} from '#components/shell/way-icons.ts';
import { can, type Membership, type Permission } from '#domain/roles.ts';

const permissionOf = {
  '/log': 'case.log',
  '/cases': 'case.read-own',
  '/progress': 'progress.read-own',
} as const satisfies Record<(typeof phoneWays)[number]['href'], Permission>;

const ways: readonly (NavItem & { readonly permission: Permission })[] = [
  ...phoneWays.map((way) => ({ ...way, permission: permissionOf[way.href] })),
  { href: '/residents', label: 'Residents', icon: CohortIcon, permission: 'cohort.read' },
  { href: '/targets', label: 'Targets', icon: TargetsIcon, permission: 'target.set' },
  { href: '/reports', label: 'Reports', icon: ReportsIcon, permission: 'report.export' },
  { href: '/people', label: 'People', icon: PeopleIcon, permission: 'people.manage' },
  { href: '/audit', label: 'Audit log', icon: AuditIcon, permission: 'audit.read' },
];

/** The activities that someone is offered, the most likely one first. */
export function waysOf(actor: { readonly memberships: readonly Membership[] }): NavItem[] {
  return ways
    .filter(({ permission }) => can(actor, permission))
    .map(({ href, label, icon }) => ({ href, label, icon }));
}
