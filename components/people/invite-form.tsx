'use client';
import { useActionState, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { DateInput, TextInput } from '#components/ui/text-input.tsx';
import { isOverProgram, type RoleName, roles as roleData } from '#domain/roles.ts';
import { Outcome } from './action-form.tsx';
import type { FormState } from './form-state.ts';
import { LinksToHandOver, type LinkToHandOver } from './links-to-hand-over.tsx';

export type InviteState = FormState & { readonly links?: readonly LinkToHandOver[] };

interface Choice {
  readonly id: string;
  readonly name: string;
}

const textOf = ({ errors = {}, entered = {} }: InviteState, name: string) => ({
  name,
  defaultValue: entered[name],
  error: errors[name],
  required: true,
});

function TrainingFields({ state }: { state: InviteState }) {
  const given = (name: string) => textOf(state, name);
  return (
    <fieldset className="grid gap-4 border-t border-line pt-4">
      <legend className="sr-only">Training</legend>
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <DateInput label="First day in the program" {...given('startsOn')} />
        <TextInput
          label="PGY on that day"
          inputMode="numeric"
          autoComplete="off"
          {...given('startingPgy')}
        />
        <DateInput
          label="Planned graduation"
          {...given('graduatesOn')}
          required={false}
          optional
          hint="Left empty: the usual June 30."
        />
      </div>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name="esir"
          defaultChecked={state.entered?.esir === 'on'}
          className="size-5"
        />
        In the ESIR track
      </label>
    </fieldset>
  );
}

function ProgramChoice({
  state: { errors = {}, entered = {} },
  programs,
}: {
  state: InviteState;
  programs: readonly Choice[];
}) {
  return (
    <Select
      key={`program ${entered.programId}`}
      label="Program"
      name="programId"
      defaultValue={entered.programId ?? programs[0]?.id}
      error={errors.programId}
    >
      {programs.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function PersonFields({ state }: { state: InviteState }) {
  return (
    <>
      <TextInput label="Name" autoComplete="off" {...textOf(state, 'name')} />
      <TextInput
        label="Email"
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...textOf(state, 'email')}
      />
    </>
  );
}

function RoleChoice({
  role,
  roles,
  error,
  onRole,
}: {
  role: RoleName | undefined;
  roles: readonly RoleName[];
  error: string | undefined;
  onRole: (role: RoleName) => void;
}) {
  return (
    <Select
      label="Role"
      name="role"
      value={role}
      error={error}
      onChange={(event) => onRole(event.currentTarget.value as RoleName)}
    >
      {roles.map((name) => (
        <option key={name} value={name}>
          {roleData[name].label}
        </option>
      ))}
    </Select>
  );
}

/** Invites one person to one role; a resident's training is asked for at once. */
export function InviteForm({
  action,
  roles,
  programs,
}: {
  action: (state: InviteState, form: FormData) => Promise<InviteState>;
  roles: readonly RoleName[];
  programs: readonly Choice[];
}) {
  const [state, send, busy] = useActionState(action, {});
  const [role, setRole] = useState<RoleName | undefined>(roles[0]);
  return (
    <div className="grid gap-4">
      <Outcome state={state} />
      <LinksToHandOver links={state.links ?? []} />
      <form
        key={state.key}
        action={send}
        onReset={(event) => event.preventDefault()}
        className="grid gap-4"
      >
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <PersonFields state={state} />
          <RoleChoice role={role} roles={roles} error={state.errors?.role} onRole={setRole} />
          {role && isOverProgram(role) && <ProgramChoice state={state} programs={programs} />}
        </div>
        {role === 'resident' && <TrainingFields state={state} />}
        <Button type="submit" variant="primary" busy={busy} className="justify-self-start">
          Invite
        </Button>
      </form>
    </div>
  );
}
