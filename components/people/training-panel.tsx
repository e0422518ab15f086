import { ActionButton } from './action-button.tsx';
import { ActionForm } from './action-form.tsx';
import type { FormAction } from './form-state.ts';

export interface PanelTraining {
  readonly residentId: string;
  readonly startsOn: string;
  readonly startingPgy: number;
  readonly graduatesOn: string;
  readonly esir: boolean;
  readonly pgy: number;
  readonly leave: readonly {
    readonly id: string;
    readonly startsOn: string;
    readonly endsOn: string;
  }[];
}

export interface TrainingActions {
  readonly set: FormAction;
  readonly record: FormAction;
  readonly withdraw: FormAction;
}

function LeaveList({ leave, withdraw }: { leave: PanelTraining['leave']; withdraw: FormAction }) {
  if (leave.length === 0) return <p className="text-ink-soft">No leave recorded.</p>;
  return (
    <ul className="divide-y divide-line">
      {leave.map(({ id, startsOn, endsOn }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-1">
          <span className="tabular-nums">
            {startsOn} to {endsOn}
          </span>
          <ActionButton
            action={withdraw}
            fields={{ id }}
            verb="Withdraw"
            of={`the leave from ${startsOn}`}
          />
        </li>
      ))}
    </ul>
  );
}

function TrainingForm({ training, set }: { training: PanelTraining; set: FormAction }) {
  const { residentId, startsOn, startingPgy, graduatesOn, esir } = training;
  const start = { name: 'startsOn', label: 'First day in the program', value: startsOn };
  const pgy = { name: 'startingPgy', label: 'PGY on that day', value: String(startingPgy) };
  const end = { name: 'graduatesOn', label: 'Planned graduation', value: graduatesOn };
  const track = { name: 'esir', label: 'In the ESIR track', value: esir ? 'on' : '' };
  return (
    <ActionForm
      action={set}
      hidden={{ residentId }}
      label="Training"
      columns
      fields={[
        { ...start, type: 'date' },
        { ...pgy, type: 'number' },
        { ...end, type: 'date' },
        { ...track, type: 'checkbox' },
      ]}
      submit="Save training"
    />
  );
}

/** A resident's training: what the log's PGY, pace and graduation are derived from. */
export function TrainingPanel({
  training,
  actions,
}: {
  training: PanelTraining;
  actions: TrainingActions;
}) {
  const { residentId, pgy, leave } = training;
  return (
    <div className="grid gap-6">
      <p className="text-ink-soft">
        PGY-{pgy} today. It is derived from the start, and goes up by itself every July 1.
      </p>
      <TrainingForm training={training} set={actions.set} />
      <div className="grid gap-3 border-t border-line pt-4">
        <h3 className="text-base">Leave</h3>
        <p className="text-sm text-ink-soft">
          Days away from training. No reason is asked for. Leave doesn’t move the graduation: set
          that above.
        </p>
        <LeaveList leave={leave} withdraw={actions.withdraw} />
        <ActionForm
          action={actions.record}
          hidden={{ residentId }}
          label="Leave"
          columns
          fields={[
            { name: 'startsOn', label: 'First day away', type: 'date' },
            { name: 'endsOn', label: 'Last day away', type: 'date' },
          ]}
          submit="Record leave"
          variant="secondary"
        />
      </div>
    </div>
  );
}
