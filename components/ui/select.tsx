import { ChevronDown } from 'lucide-react';
import { type ComponentProps, useId } from 'react';
import { Field, type FieldText, fieldDescription } from './field.tsx';

/** The platform's own select; its `<option>`s are the children. */
export function Select({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  id,
  children,
  ...rest
}: FieldText & ComponentProps<'select'>) {
  const ownId = useId();
  const key = id ?? ownId;
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      hideLabel={hideLabel}
      htmlFor={key}
      className={className}
    >
      <span className="relative block">
        <select
          {...rest}
          id={key}
          className="control control-select"
          aria-invalid={error ? true : undefined}
          aria-describedby={fieldDescription(key, { hint, error })}
        >
          {children}
        </select>
        <ChevronDown
          size={20}
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 right-3 my-auto text-ink-soft"
        />
      </span>
    </Field>
  );
}
