import type { ComponentProps, ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';
import { PageLink } from './page-link.tsx';
import { ScriptedButton } from './scripted-button.tsx';
import { Spinner } from './spinner.tsx';

/**
 * A native button; `type` is "button" unless said otherwise. While busy it keeps its width and focus.
 * One that does its work by a script waits for it: a press before would be lost.
 */
export function Button({
  variant,
  size,
  busy = false,
  className,
  children,
  type = 'button',
  onClick,
  ...rest
}: ButtonLook & { busy?: boolean } & ComponentProps<'button'>) {
  const Element = onClick && type === 'button' ? ScriptedButton : 'button';
  return (
    <Element
      {...rest}
      type={busy ? 'button' : type}
      className={buttonClass({ variant, size }, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy && <Spinner />}
      <span className="btn-face">{children}</span>
    </Element>
  );
}

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink({
  variant,
  size,
  className,
  children,
  ...rest
}: ButtonLook & { children: ReactNode } & ComponentProps<typeof PageLink>) {
  return (
    <PageLink {...rest} className={buttonClass({ variant, size }, className)}>
      <span className="btn-face">{children}</span>
    </PageLink>
  );
}
