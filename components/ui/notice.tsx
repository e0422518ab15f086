import { CircleCheck, CircleExclamationPoint, Info, TriangleExclamationPoint } from 'lucide-react';
import type { ReactNode } from 'react';

export type NoticeTone = 'info' | 'warn' | 'error' | 'success';

const looks = {
  info: { Icon: Info, word: 'Note: ', box: 'bg-surface border-line-strong', icon: 'text-ink-soft' },
  warn: {
    Icon: TriangleExclamationPoint,
    word: 'Warning: ',
    box: 'bg-at-risk-soft border-at-risk-text/30',
    icon: 'text-at-risk-text',
  },
  error: {
    Icon: CircleExclamationPoint,
    word: 'Error: ',
    box: 'bg-danger-soft border-danger-text/30',
    icon: 'text-danger-text',
  },
  success: {
    Icon: CircleCheck,
    word: '',
    box: 'bg-met-soft border-met-text/30',
    icon: 'text-met-text',
  },
} as const;

/** A message in the flow of the page. `announce` only for one that appears after the page has loaded. */
export function Notice({
  tone,
  title,
  children,
  action,
  announce = false,
}: {
  tone: NoticeTone;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  announce?: boolean;
}) {
  const { Icon, word, box, icon } = looks[tone];
  const live = tone === 'error' ? 'alert' : 'status';
  return (
    <div role={announce ? live : undefined} className={`notice ${box}`}>
      <Icon size={20} aria-hidden="true" className={`mt-0.5 shrink-0 ${icon}`} />
      <div className="notice-body">
        <div className="min-w-0 flex-[1_1_12rem]">
          <p className="font-semibold">
            {word && <span className="sr-only">{word}</span>}
            {title}
          </p>
          {children && <div className="mt-0.5 text-sm text-ink-soft">{children}</div>}
        </div>
        {action && <div className="flex shrink-0 flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
