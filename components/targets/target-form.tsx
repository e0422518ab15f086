'use client';
import { useActionState, useRef, useState } from 'react';
import type { Confirming } from '#components/sign-in/confirm-dialog.tsx';
import { ResubmitDialog } from '#components/sign-in/resubmit-dialog.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import { Select } from '#components/ui/select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';

export interface MeasureGroup {
  readonly label: string;
  readonly measures: readonly { readonly measure: string; readonly label: string }[];
}

export interface TargetState {
  /** The id of the target that was set. */
  readonly done?: string;
  readonly refused?: string;
  readonly errors?: Readonly<Record<string, string>>;
  /** What was typed, so that a refusal loses nothing. */
  readonly entered?: Readonly<Record<string, string>>;
}

const bases = [
  { value: 'program', label: 'Our own target' },
  { value: 'ads-report', label: 'From our ADS report' },
] as const;
type Basis = (typeof bases)[number]['value'];

/** Sets one number for one program; says first whose number it is. */
export function TargetForm({
  programId,
  measures,
  action,
  confirming,
}: {
  programId: string;
  measures: readonly MeasureGroup[];
  action: (state: TargetState, form: FormData) => Promise<TargetState>;
  confirming: Confirming;
}) {
  const [state, submit, busy] = useActionState(action, {});
  const [basis, setBasis] = useState<Basis>('program');
  const { errors = {}, entered = {} } = state;
  const form = useRef<HTMLFormElement>(null);
  return (
    <>
      <ResubmitDialog confirming={confirming} answer={state} form={form} />
      {/* React empties a form that was sent; a refusal must keep what was typed. */}
      <form
        ref={form}
        key={state.done}
        action={submit}
        onReset={(event) => event.preventDefault()}
        className="grid gap-4"
      >
        {state.done && (
          <Notice tone="success" title="Target set. It counts from now on." announce />
        )}
        {state.refused && state.refused !== 'step-up' && (
          <Notice tone="error" title="Not set. Sign in again and try once more." announce />
        )}
        <input type="hidden" name="programId" value={programId} />
        <Segmented
          legend="Whose number is it?"
          name="basis"
          options={bases}
          value={basis}
          onChange={setBasis}
        />
        <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
          <Select
            label="Category or family"
            name="measure"
            defaultValue={entered.measure ?? ''}
            key={`measure ${entered.measure}`}
            error={errors.measure}
            required
          >
            <option value="">Choose one</option>
            {measures.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.measures.map(({ measure, label }) => (
                  <option key={measure} value={measure}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
          <TextInput
            label="At least"
            name="minimum"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={entered.minimum}
            error={errors.minimum}
            required
          />
        </div>
        <TextInput
          label={basis === 'program' ? 'Who decided it' : 'Which report'}
          name="source"
          optional={basis === 'program'}
          required={basis === 'ads-report'}
          hint={
            basis === 'program'
              ? undefined
              : 'Name the report and its date, such as “ADS Minimums report, Oct 2026”.'
          }
          defaultValue={entered.source}
          error={errors.source}
        />
        <Button type="submit" variant="primary" busy={busy} className="justify-self-start">
          Set target
        </Button>
      </form>
    </>
  );
}
