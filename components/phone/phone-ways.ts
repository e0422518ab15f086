import type { NavItem } from '../shell/app-shell.tsx';
import { CasesIcon, LogIcon, ProgressIcon } from '../shell/way-icons.ts';

/** A resident's pages; all of them open without a network. */
export const phoneWays = [
  { href: '/log', label: 'Log', icon: LogIcon },
  { href: '/cases', label: 'Cases', icon: CasesIcon },
  { href: '/progress', label: 'Progress', icon: ProgressIcon },
] as const satisfies readonly NavItem[];
