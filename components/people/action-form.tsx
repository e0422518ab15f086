'use client';
import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Select } from '#components/ui/select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import type { FormAction, FormState } from './form-state.ts';
import { ProblemNotice } from './problem-notice.tsx';

/** One field, described: pages say what they ask, this draws it. */
export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'date' | 'number' | 'checkbox';
  readonly value?: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Makes it a choice. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** What came of a form that was sent, read aloud. */
export function Outcome({ state }: { state: FormState }) {
  if (state.said) return <Notice tone="success" title={state.said} announce />;
  if (state.problem) return <ProblemNotice problem={state.problem} />;
  return null;
}

function CheckField({ spec, checked }: { spec: FieldSpec; checked: boolean }) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input type="checkbox" name={spec.name} defaultChecked={checked} className="size-5" />
      {spec.label}
    </label>
  );
}

function SpecField({ spec, state }: { spec: FieldSpec; state: FormState }) {
  const { name, label, hint, optional, options, type } = spec;
  const value = state.entered?.[name] ?? spec.value ?? '';
  const error = state.errors?.[name];
  if (type === 'checkbox') return <CheckField spec={spec} checked={value === 'on'} />;
  if (options) {
    return (
      <Select
        key={value}
        label={label}
        name={name}
        hint={hint}
        optional={optional}
        defaultValue={value}
        error={error}
        required={!optional}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <TextInput
      label={label}
      name={name}
      type={type === 'date' ? 'date' : 'text'}
      inputMode={type === 'number' ? 'numeric' : undefined}
      autoComplete="off"
      hint={hint}
      optional={optional}
      defaultValue={value}
      error={error}
      required={!optional}
    />
  );
}

/** A small form from a description; a refusal keeps what was typed. */
export function ActionForm({
  action,
  hidden = {},
  fields,
  submit,
  label,
  variant = 'primary',
  columns = false,
}: {
  action: FormAction;
  hidden?: Readonly<Record<string, string>>;
  fields: readonly FieldSpec[];
  submit: string;
  /** Names the form where several are alike. */
  label?: string;
  variant?: 'primary' | 'secondary';
  /** Two beside each other where there is room. */
  columns?: boolean;
}) {
  const [state, send, busy] = useActionState(action, {});
  return (
    <form
      key={state.key}
      action={send}
      aria-label={label}
      onReset={(event) => event.preventDefault()}
      className="grid gap-4"
    >
      <Outcome state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={columns ? 'grid items-start gap-4 sm:grid-cols-2' : 'grid gap-4'}>
        {fields.map((spec) => (
          <SpecField key={spec.name} spec={spec} state={state} />
        ))}
      </div>
      <Button type="submit" variant={variant} busy={busy} className="justify-self-start">
        {submit}
      </Button>
    </form>
  );
}
