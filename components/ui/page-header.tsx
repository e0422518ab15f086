import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageLink } from './page-link.tsx';

/** The one h1 of a page. */
export function PageHeader({
  title,
  lead,
  actions,
  back,
}: {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  back?: { href: string; label: string };
}) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="min-w-0">
        {back && (
          <PageLink
            href={back.href}
            className="text-link mb-1 -ml-1 inline-flex min-h-11 items-center gap-1 px-1 print:hidden"
          >
            <ArrowLeft size={18} aria-hidden="true" />
            {back.label}
          </PageLink>
        )}
        <h1 className="text-2xl lg:text-3xl">{title}</h1>
        {lead && <p className="mt-1.5 max-w-[68ch] text-ink-soft">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
    </header>
  );
}
