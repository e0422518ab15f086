import type { NavItem } from '#components/shell/app-shell.tsx';
import { can, type Membership, type Permission } from '#domain/roles.ts';

const ways: readonly (NavItem & { readonly permission: Permission })[] = [
  { href: '/log', label: 'Log', icon: 'log', permission: 'case.log' },
  { href: '/cases', label: 'Cases', icon: 'cases', permission: 'case.read-own' },
  { href: '/progress', label: 'Progress', icon: 'progress', permission: 'progress.read-own' },
  { href: '/residents', label: 'Residents', icon: 'cohort', permission: 'cohort.read' },
  { href: '/targets', label: 'Targets', icon: 'targets', permission: 'target.set' },
  { href: '/reports', label: 'Reports', icon: 'reports', permission: 'report.export' },
  { href: '/audit', label: 'Audit log', icon: 'audit', permission: 'audit.read' },
];

/** The activities that someone is offered, the most likely one first. */
export function waysOf(actor: { readonly memberships: readonly Membership[] }): NavItem[] {
  return ways
    .filter(({ permission }) => can(actor, permission))
    .map(({ href, label, icon }) => ({ href, label, icon }));
}
