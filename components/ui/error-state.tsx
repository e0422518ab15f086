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
      {/* Drawn by hand: every page carries this for the worst case, in a bundle of its own. */}
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-7 text-danger-text">
        <path
          d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 8v4M12 16h.01"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
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
