import type { ReactNode } from 'react';

/** A table that may be wider than the page: it scrolls by itself, by keyboard too. */
export function TableScroll({
  label,
  className = '',
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container has to be reachable by keyboard
    <section aria-label={label} tabIndex={0} className={`table-scroll ${className}`}>
      {children}
    </section>
  );
}
