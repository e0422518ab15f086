'use client';
import { useActionState } from 'react';
import { PasswordInput } from '#components/shell/password-input.tsx';
import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { programKindNames, programKinds } from '#domain/program-kinds.ts';
import { Outcome } from './action-form.tsx';
import type { FormAction, FormState } from './form-state.ts';
import { Rows, Step } from './set-up-rows.tsx';

export interface TimeZoneGroup {
  readonly label: string;
  readonly zones: readonly string[];
}

function DepartmentStep({ zones, state }: { zones: readonly TimeZoneGroup[]; state: FormState }) {
  const { errors = {}, entered = {} } = state;
  return (
    <Step number={1} title="The department">
      <TextInput
        label="Name of the department"
        name="name"
        autoComplete="organization"
        placeholder="Interventional Radiology, …"
        defaultValue={entered.name}
        error={errors.name}
        required
      />
      <Select
        key={`zone ${entered.timeZone}`}
        label="Time zone"
        name="timeZone"
        defaultValue={entered.timeZone ?? 'America/Chicago'}
        error={errors.timeZone}
      >
        {zones.map(({ label, zones: names }) => (
          <optgroup key={label} label={label}>
            {names.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Step>
  );
}

function AdministratorStep({ state }: { state: FormState }) {
  const { errors = {}, entered = {} } = state;
  return (
    <Step number={4} title="You, the first administrator">
      <TextInput
        label="Your name"
        name="administratorName"
        autoComplete="name"
        defaultValue={entered.administratorName}
        error={errors['administrator.name']}
        required
      />
      <TextInput
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={entered.email}
        error={errors['administrator.email']}
        required
      />
      <PasswordInput
        label="Choose a password"
        id="password"
        name="password"
        autoComplete="new-password"
        hint="15 characters or more. A sentence works well."
        error={errors.password}
        required
      />
    </Step>
  );
}

type Errors = NonNullable<FormState['errors']>;

function ProgramStep({ errors }: { errors: Errors }) {
  return (
    <Step number={2} title="Its programs">
      <Rows thing="program">
        {(row, number) => (
          <>
            <Select label={`Kind of program ${number}`} name="programKind">
              {programKindNames.map((kind) => (
                <option key={kind} value={kind}>
                  {programKinds[kind].label}
                </option>
              ))}
            </Select>
            <TextInput
              label={`Name of program ${number}`}
              name="programName"
              autoComplete="off"
              error={errors[`programs.${row}.name`]}
              required
            />
          </>
        )}
      </Rows>
    </Step>
  );
}

function SiteStep({ errors }: { errors: Errors }) {
  return (
    <Step number={3} title="Where you work">
      <Rows thing="site">
        {(row, number) => (
          <>
            <TextInput
              label={`Name of site ${number}`}
              name="siteName"
              autoComplete="off"
              placeholder="University Hospital"
              error={errors[`sites.${row}.name`]}
              required
            />
            <TextInput
              label={`Short name of site ${number}`}
              name="siteShortName"
              autoComplete="off"
              placeholder="UH"
              error={errors[`sites.${row}.shortName`]}
              required
            />
          </>
        )}
      </Rows>
    </Step>
  );
}

/** Four short steps on one page; nothing is stored before the last button. */
export function SetUpForm({
  action,
  token,
  zones,
}: {
  action: FormAction;
  token: string;
  zones: readonly TimeZoneGroup[];
}) {
  const [state, send, busy] = useActionState(action, {});
  const { errors = {} } = state;
  return (
    <form action={send} onReset={(event) => event.preventDefault()} className="grid gap-8">
      <Outcome state={state} />
      <input type="hidden" name="token" value={token} />
      <DepartmentStep zones={zones} state={state} />
      <ProgramStep errors={errors} />
      <SiteStep errors={errors} />
      <AdministratorStep state={state} />
      <Button type="submit" variant="primary" size="lg" busy={busy} className="w-full">
        Set up the department
      </Button>
    </form>
  );
}
