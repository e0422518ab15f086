import Link from 'next/link';
import type { ComponentProps } from 'react';
import { isShell } from '#offline/shells.ts';

/**
 * A link to another page. To one that opens without a network it is a whole page load, which the
 * service worker answers at once; a soft navigation would wait for a network that may not be there.
 */
export function PageLink({
  href,
  prefetch,
  ...rest
}: ComponentProps<'a'> & { href: string; prefetch?: false }) {
  if (isShell(href)) return <a {...rest} href={href} />;
  return <Link {...rest} href={href} prefetch={prefetch} />;
}
