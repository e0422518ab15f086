'use client';
import { type ComponentProps, type ComponentType, createContext, use } from 'react';
import { isShell } from '#offline/shells.ts';

type LinkProps = ComponentProps<'a'> & { href: string; prefetch?: false };

/** How the frame goes on to a page without loading all anew; none on the phone's pages. */
export const SoftLink = createContext<ComponentType<LinkProps> | undefined>(undefined);

/**
 * A link to another page. To one that opens without a network it is a whole page load, which the
 * service worker answers at once; a soft navigation would wait for a network that may not be there.
 */
export function PageLink({ prefetch, ...rest }: LinkProps) {
  const Soft = use(SoftLink);
  if (!Soft || isShell(rest.href)) return <a {...rest} />;
  return <Soft {...rest} prefetch={prefetch} />;
}
