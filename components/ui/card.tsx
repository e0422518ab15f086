import type { ReactNode } from 'react';

/** A titled surface. `flush` lets a table or a list run to the edges. */
export function Card({
  title,
  lead,
  actions,
  flush = false,
  className = '',
  children,
}: {
  title?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  flush?: boolean;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <section className={`card ${className}`}>
      {(title || actions) && (
        <header className="card-head">
          <div className="min-w-0">
            <h2 className="text-lg">{title}</h2>
            {lead && <p className="text-sm text-ink-soft">{lead}</p>}
          </div>
          {actions && <div className="flex shrink-0 flex-wrap gap-2">{actions}</div>}
        </header>
      )}
      <div className={flush ? 'card-flush' : 'card-body'}>{children}</div>
    </section>
  );
}
