import type { ComponentProps, ReactNode } from 'react';
import { PageLink } from './page-link.tsx';
import { Spinner } from './spinner.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'md' | 'lg' | 'xl';

interface Look {
  readonly variant?: ButtonVariant;
  /** md 44 px, lg 56 px (the main way on a phone), xl 64 px (Save). */
  readonly size?: ButtonSize;
}

const sizes: Record<ButtonSize, string> = {
  md: 'min-h-11 px-4 text-base',
  lg: 'min-h-14 px-5 text-lg',
  xl: 'min-h-16 px-6 text-lg',
};

/** The look of a button, for the rare element that can be neither Button nor ButtonLink. */
export function buttonClass({ variant = 'secondary', size = 'md' }: Look, extra = '') {
  return `btn btn-${variant} ${sizes[size]} ${extra}`;
}

/** A native button; `type` is "button" unless said otherwise. While busy it keeps its width and focus. */
export function Button({
  variant,
  size,
  busy = false,
  className,
  children,
  type = 'button',
  onClick,
  ...rest
}: Look & { busy?: boolean } & ComponentProps<'button'>) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={buttonClass({ variant, size }, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy && <Spinner />}
      <span className="btn-face">{children}</span>
    </button>
  );
}

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink({
  variant,
  size,
  className,
  children,
  ...rest
}: Look & { children: ReactNode } & ComponentProps<typeof PageLink>) {
  return (
    <PageLink {...rest} className={buttonClass({ variant, size }, className)}>
      <span className="btn-face">{children}</span>
    </PageLink>
  );
}
