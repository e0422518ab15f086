'use client';
import { CircleCheck, TriangleExclamationPoint, X } from 'lucide-react';
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';

export interface Toast {
  readonly message: ReactNode;
  readonly tone?: 'done' | 'warn';
  /** Such as Undo. What it does must also be reachable elsewhere: a toast goes away. */
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly seconds?: number;
}

type Shown = Toast & { readonly key: number };
type ShowToast = (toast: Toast) => void;

const ToastContext = createContext<ShowToast | undefined>(undefined);
const mostAtOnce = 3;
const defaultSeconds = 6;
const secondsWithAction = 12;

/** `const toast = useToast(); toast({ message: 'Case withdrawn.', action: { label: 'Undo', run } })` */
export function useToast(): ShowToast {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it');
  return show;
}

/** Holds the one polite live region. Put it once, around everything that may show a toast. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const dismiss = useCallback((key: number) => {
    setShown((now) => now.filter((toast) => toast.key !== key));
  }, []);
  const show = useCallback<ShowToast>((toast) => {
    setShown((now) => {
      const key = (now.at(-1)?.key ?? 0) + 1;
      return [...now, { ...toast, key }].slice(-mostAtOnce);
    });
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" aria-live="polite" className="toasts">
        {shown.map((toast) => (
          <ToastCard key={toast.key} toast={toast} onGone={dismiss} />
        ))}
      </div>
    </ToastContext>
  );
}

function ToastCard({ toast, onGone }: { toast: Shown; onGone: (key: number) => void }) {
  const [held, setHeld] = useState(false);
  const seconds = toast.seconds ?? (toast.action ? secondsWithAction : defaultSeconds);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onGone(toast.key), seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, onGone, seconds, toast.key]);
  const Icon = toast.tone === 'warn' ? TriangleExclamationPoint : CircleCheck;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering or focusing only holds the clock
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon size={20} aria-hidden="true" className="shrink-0" />
      <p className="min-w-0 grow py-3">{toast.message}</p>
      {toast.action && (
        <button
          type="button"
          className="toast-action"
          onClick={() => {
            toast.action?.run();
            onGone(toast.key);
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button
        type="button"
        className="toast-close"
        aria-label="Dismiss"
        onClick={() => onGone(toast.key)}
      >
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  );
}
