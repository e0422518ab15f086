import type { NavItem } from '../shell/app-shell.tsx';

/** A resident's pages; all of them open without a network. */
export const phoneWays = [
  { href: '/log', label: 'Log', icon: 'log' },
  { href: '/cases', label: 'Cases', icon: 'cases' },
  { href: '/progress', label: 'Progress', icon: 'progress' },
] as const satisfies readonly NavItem[];
