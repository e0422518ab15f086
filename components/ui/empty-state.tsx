import type { ReactNode } from 'react';

/** Nothing here yet, and what brings something here. Never for a failed load: that is ErrorState. */
export function EmptyState({
  title,
  page = false,
  children,
  action,
}: {
  title: string;
  /** It is all that the page has: its title is the heading. */
  page?: boolean;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Title = page ? 'h1' : 'p';
  return (
    <div className="empty-state">
      <svg viewBox="0 0 96 40" aria-hidden="true" className="h-10 text-line-strong">
        <path
          d="M4 20h34c10 0 14-13 26-13h28M38 20c10 0 14 13 26 13h28"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeDasharray="1 7"
        />
      </svg>
      <Title className="text-lg font-semibold">{title}</Title>
      {children && <div className="max-w-[46ch] text-ink-soft">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
