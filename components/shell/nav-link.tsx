'use client';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageLink } from '#components/ui/page-link.tsx';

/** The main way whose page, or a page below it, is open. */
export function isCurrentWay(pathname: string | null, href: string) {
  if (!pathname) return false;
  return pathname === href || (href !== '/' && pathname.startsWith(`${href}/`));
}

/** A link that says where one is (`aria-current`) and closes the menu that it stands in. */
export function NavLink({
  href,
  className,
  children,
}: {
  href: string;
  className: string;
  children: ReactNode;
}) {
  const current = isCurrentWay(usePathname(), href);
  return (
    <PageLink
      href={href}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        const menu = event.currentTarget.closest<HTMLElement>('[popover]');
        if (menu) menu.hidePopover();
      }}
    >
      {children}
    </PageLink>
  );
}
