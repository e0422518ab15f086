import type { ReactNode } from 'react';
import { NavLink } from './nav-link.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export interface Person {
  readonly name: string;
  readonly roleLabel: string;
  readonly departmentName: string;
}

const menuId = 'account-menu';

/** First letters of the first and last name, without titles and degrees. */
export function initials(name: string) {
  const words = name
    .replace(/,.*$/, '')
    .split(/\s+/)
    .filter((word) => word && !/^(dr|prof|mr|mrs|ms)\.?$/i.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}

/** Opens the account menu; the rail and the top bar each have one for the same menu. */
export function AccountButton({ person, className = '' }: { person: Person; className?: string }) {
  return (
    <button type="button" popoverTarget={menuId} className={`account-button ${className}`}>
      <span aria-hidden="true" className="account-initials">
        {initials(person.name)}
      </span>
      <span className="sr-only">Account of {person.name}</span>
    </button>
  );
}

/** A native popover: Escape and a tap outside close it, and it works before any script has loaded. */
export function AccountMenu({
  person,
  more,
  signOut,
}: {
  person: Person;
  /** Ways that don't fit into the phone's tab bar. */
  more?: ReactNode;
  signOut: ReactNode;
}) {
  return (
    <div id={menuId} popover="auto" role="dialog" aria-label="Account" className="account-menu">
      <div className="px-2 pt-1">
        <p className="text-lg font-semibold">{person.name}</p>
        <p className="text-sm text-ink-soft">{person.roleLabel}</p>
        <p className="text-sm text-ink-soft">{person.departmentName}</p>
      </div>
      {more && (
        <nav aria-label="More pages" className="grid border-t border-line pt-2 lg:hidden">
          {more}
        </nav>
      )}
      <div className="border-t border-line pt-2">
        <NavLink href="/account" className="menu-link">
          Password and devices
        </NavLink>
      </div>
      <div className="border-t border-line px-2 pt-3">
        <ThemeSwitch />
      </div>
      <div className="border-t border-line px-2 pt-3">{signOut}</div>
    </div>
  );
}
