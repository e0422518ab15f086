import { CircleExclamationPoint } from 'lucide-react';
import type { ReactNode } from 'react';

/** A load or an action that failed: what happened, what is safe, what to do, and a reference to quote. */
export function ErrorState({
  title,
  safe,
  todo,
  reference,
  action,
}: {
  title: string;
  safe: ReactNode;
  todo: ReactNode;
  reference?: string;
  action?: ReactNode;
}) {
  return (
    <div role="alert" className="error-state">
      <CircleExclamationPoint size={28} aria-hidden="true" className="text-danger-text" />
      <h1 className="text-lg font-semibold">{title}</h1>
      <div className="max-w-[52ch] text-ink-soft">
        <p>{safe}</p>
        <p>{todo}</p>
      </div>
      {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
      {reference && (
        <p className="text-sm text-ink-faint">
          Reference <code>{reference}</code>
        </p>
      )}
    </div>
  );
}
