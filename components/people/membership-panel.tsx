import { type RoleName, roles } from '#domain/roles.ts';
import { ActionButton } from './action-button.tsx';
import { ActionForm } from './action-form.tsx';
import type { FormAction } from './form-state.ts';
import { type MembershipState, StateBadge } from './people-table.tsx';

export interface PanelMembership {
  readonly id: string;
  readonly role: RoleName;
  readonly programId: string | null;
  readonly programName: string | null;
  readonly state: MembershipState;
  readonly own: boolean;
}

export interface MembershipActions {
  readonly suspend: FormAction;
  readonly reinstate: FormAction;
  readonly end: FormAction;
  readonly move: FormAction;
}

interface Choice {
  readonly id: string;
  readonly name: string;
}

function StateButtons({
  membership,
  of,
  actions,
}: {
  membership: PanelMembership;
  of: string;
  actions: MembershipActions;
}) {
  const fields = { id: membership.id };
  const words = `${of} is signed out everywhere, and the next request is refused.`;
  return (
    <div className="flex flex-wrap gap-2">
      {membership.state === 'suspended' ? (
        <ActionButton
          key="reinstate"
          action={actions.reinstate}
          fields={fields}
          verb="Reinstate"
          of={of}
          variant="secondary"
        />
      ) : (
        <ActionButton
          key="suspend"
          action={actions.suspend}
          fields={fields}
          verb="Suspend"
          of={of}
          variant="secondary"
          confirm={{ title: `Suspend ${of}?`, words: `${words} You can reinstate them.` }}
        />
      )}
      <ActionButton
        action={actions.end}
        fields={fields}
        verb="End this role"
        of={of}
        confirm={{
          title: 'End this role for good?',
          words: `${words} What they logged stays. To come back they need a new invitation.`,
        }}
      />
    </div>
  );
}

function MoveForm({
  membership: { id, role, programId },
  of,
  programs,
  move,
}: {
  membership: PanelMembership;
  of: string;
  programs: readonly Choice[];
  move: FormAction;
}) {
  const others = programs.filter((program) => program.id !== programId);
  if (programId === null || others.length === 0) return null;
  const field = {
    ...{ name: 'programId', label: 'Move to another program' },
    hint: role === 'resident' ? 'Training, totals and cases go along.' : undefined,
    options: others.map((program) => ({ value: program.id, label: program.name })),
  };
  return (
    <ActionForm
      key={programId}
      action={move}
      hidden={{ id }}
      label={`Move ${of}`}
      fields={[field]}
      submit="Move"
      variant="secondary"
    />
  );
}

/** One role of a person, and what can be done about it. */
export function MembershipPanel({
  membership,
  of,
  programs,
  actions,
}: {
  membership: PanelMembership;
  /** The person's name. */
  of: string;
  programs: readonly Choice[];
  actions: MembershipActions;
}) {
  const { role, programName, state, own } = membership;
  return (
    <div className="grid gap-4">
      <p className="flex flex-wrap items-center gap-2">
        <strong>{roles[role].label}</strong> {programName ?? 'Department'}
        <StateBadge state={state} />
      </p>
      {own && <p className="text-sm text-ink-soft">Nobody changes a role of their own.</p>}
      {!own && state !== 'ended' && (
        <>
          <StateButtons membership={membership} of={of} actions={actions} />
          <MoveForm membership={membership} of={of} programs={programs} move={actions.move} />
        </>
      )}
    </div>
  );
}
