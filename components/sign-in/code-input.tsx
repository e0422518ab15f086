import type { ComponentProps } from 'react';
import { TextInput } from '#components/ui/text-input.tsx';

/** A code of the authenticator app; a recovery code fits in too, so no digits-only filter. */
export function CodeInput(props: Partial<ComponentProps<typeof TextInput>>) {
  return (
    <TextInput
      label="Code"
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      inputMode="numeric"
      maxLength={20}
      required
      {...props}
    />
  );
}
