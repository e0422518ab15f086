import { type ComponentProps, useId } from 'react';
import { Field, type FieldText, fieldDescription } from './field.tsx';

/** One line of text with its label, hint and error. */
export function TextInput({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  id,
  ...rest
}: FieldText & ComponentProps<'input'>) {
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
      <input
        type="text"
        {...rest}
        id={key}
        className="control"
        aria-invalid={error ? true : undefined}
        aria-describedby={fieldDescription(key, { hint, error })}
      />
    </Field>
  );
}

/** The platform's own date picker; value and min/max are ISO days ("2027-03-09"). */
export function DateInput(props: FieldText & Omit<ComponentProps<'input'>, 'type'>) {
  return <TextInput {...props} type="date" />;
}
