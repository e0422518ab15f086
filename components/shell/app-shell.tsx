import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageLink } from '#components/ui/page-link.tsx';
import { AccountButton, AccountMenu, type Person } from './account-menu.tsx';
import { BrandMark, BrandName } from './brand-mark.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { NavLink } from './nav-link.tsx';

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
}

const iconLook = { size: 22, 'aria-hidden': true, className: 'shrink-0' } as const;

/** A thumb's width each at 320 px. */
const mostTabs = 5;

/**
 * The frame of every signed-in page: on a phone a top bar and tabs under the thumb, from 1024 px on
 * a rail at the left. Holds no authority: what it shows was already decided.
 */
export function AppShell({
  nav,
  person,
  demo,
  signOut,
  children,
}: {
  nav: readonly NavItem[];
  /** Null until the phone knows who uses it. */
  person: Person | null;
  demo: boolean;
  signOut: ReactNode;
  children: ReactNode;
}) {
  const home = nav[0]?.href ?? '/';
  const rest = nav.slice(mostTabs);
  const more = rest.length > 0 && <MenuLinks items={rest} />;
  return (
    <>
      <a href="#main" className="skip-link">
        Skip to the page
      </a>
      {demo && <DemoBanner />}
      <div className="shell">
        <header className="top-bar">
          <PageLink href={home} className="home-link" aria-label="Angiolog, first page">
            <BrandName size={26} />
          </PageLink>
          {person && <AccountButton person={person} />}
        </header>
        <header className="rail">
          <PageLink href={home} className="home-link" aria-label="Angiolog, first page">
            <BrandMark size={36} className="text-accent" />
          </PageLink>
          <nav aria-label="Main" className="rail-ways">
            <Ways items={nav} />
          </nav>
          {person && <AccountButton person={person} />}
        </header>
        <main id="main" tabIndex={-1} className="shell-main">
          {children}
        </main>
        <nav aria-label="Main" className="tab-bar">
          <Ways items={nav.slice(0, mostTabs)} />
        </nav>
      </div>
      {person && <AccountMenu person={person} more={more} signOut={signOut} />}
    </>
  );
}

function Ways({ items }: { items: readonly NavItem[] }) {
  return items.map((item) => (
    <NavLink key={item.href} href={item.href} className="way">
      <span className="way-icon">
        <item.icon {...iconLook} />
      </span>
      <span className="way-label">{item.label}</span>
    </NavLink>
  ));
}

function MenuLinks({ items }: { items: readonly NavItem[] }) {
  return items.map((item) => (
    <NavLink key={item.href} href={item.href} className="menu-link">
      <item.icon {...iconLook} />
      {item.label}
    </NavLink>
  ));
}
