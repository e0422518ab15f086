'use client';
import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { Field, type FieldText, fieldDescription } from '#components/ui/field.tsx';

/** A password that can be looked at before it is sent. */
export function PasswordInput({
  label,
  hint,
  error,
  id,
  ...rest
}: Pick<FieldText, 'label' | 'hint' | 'error'> & { id: string } & ComponentProps<'input'>) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field label={label} hint={hint} error={error} htmlFor={id}>
      <span className="relative block">
        <input
          autoComplete="current-password"
          {...rest}
          id={id}
          type={shown ? 'text' : 'password'}
          className="control pr-14"
          aria-invalid={error ? true : undefined}
          aria-describedby={fieldDescription(id, { hint, error })}
        />
        <button
          type="button"
          className="icon-button absolute inset-y-0 right-0.5 my-auto"
          aria-pressed={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          <Icon size={20} aria-hidden="true" />
          <span className="sr-only">Show password</span>
        </button>
      </span>
    </Field>
  );
}
