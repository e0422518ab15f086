'use client';
import { type ComponentProps, useSyncExternalStore } from 'react';

const never = () => () => {};

/** A button whose work is a script's: it can be pressed once that runs, for a press before is lost. */
export function ScriptedButton({ disabled, ...rest }: ComponentProps<'button'>) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return <button {...rest} disabled={disabled || !hasScript} />;
}
