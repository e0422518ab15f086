'use client';
import { type ComponentProps, useId, useState } from 'react';
import { Field, type FieldText, fieldDescription } from './field.tsx';

const announceFrom = 20;

/** Several lines with a limit that the screen counts down; it never cuts what was typed. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  id,
  limit,
  onChange,
  ...rest
}: FieldText & { limit: number } & Omit<ComponentProps<'textarea'>, 'maxLength'>) {
  const ownId = useId();
  const key = id ?? ownId;
  const [typed, setTyped] = useState(String(rest.value ?? rest.defaultValue ?? '').length);
  const left = limit - typed;
  const words = left < 0 ? `${-left} over the limit` : `${left} left`;
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      hideLabel={hideLabel}
      htmlFor={key}
      className={className}
      after={
        <p
          className={`ml-auto shrink-0 text-sm tabular-nums ${left < 0 ? 'font-semibold text-danger-text' : 'text-ink-faint'}`}
        >
          <span aria-hidden="true">{words}</span>
          <span className="sr-only" aria-live="polite">
            {left <= announceFrom ? words : ''}
          </span>
        </p>
      }
    >
      <textarea
        rows={3}
        {...rest}
        id={key}
        className="control control-area"
        aria-invalid={error || left < 0 ? true : undefined}
        aria-describedby={fieldDescription(key, { hint, error })}
        onChange={(event) => {
          setTyped(event.currentTarget.value.length);
          onChange?.(event);
        }}
      />
    </Field>
  );
}
