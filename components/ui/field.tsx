import { CircleExclamationPoint } from 'lucide-react';
import type { ReactNode } from 'react';

export interface FieldText {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Shows "optional" beside the label; required is the silent default. */
  readonly optional?: boolean;
  /** The label is still read aloud, only not drawn. */
  readonly hideLabel?: boolean;
}

/** The `aria-describedby` of a control inside a Field with this id. */
export function fieldDescription(id: string, { hint, error }: Pick<FieldText, 'hint' | 'error'>) {
  const ids = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label, hint, control, error. A custom control takes `id={htmlFor}` and `fieldDescription`. */
export function Field({
  label,
  hint,
  error,
  optional,
  hideLabel,
  htmlFor,
  after,
  className = '',
  children,
}: FieldText & {
  htmlFor: string;
  after?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={`field ${className}`} data-invalid={error ? '' : undefined}>
      <label htmlFor={htmlFor} className={hideLabel ? 'sr-only' : 'field-label'}>
        {label}
        {optional && <span className="font-normal text-ink-faint"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${htmlFor}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {children}
      <div className="flex items-start justify-between gap-4 empty:hidden">
        {error && <FieldError id={`${htmlFor}-error`}>{error}</FieldError>}
        {after}
      </div>
    </div>
  );
}

/** An error under a control: an icon and words, never color alone. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-danger-text">
      <CircleExclamationPoint size={18} aria-hidden="true" className="mt-0.5 shrink-0" />
      <span>
        <span className="sr-only">Error: </span>
        {children}
      </span>
    </p>
  );
}
