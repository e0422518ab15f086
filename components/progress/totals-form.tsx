'use client';
import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { TextInput } from '#components/ui/text-input.tsx';

export interface TotalsState {
  readonly recorded?: number;
  readonly refused?: string;
  readonly errors?: Readonly<Record<string, string>>;
  /** What was typed, so that a refusal loses nothing: a form that was sent is emptied. */
  readonly entered?: Readonly<Record<string, string>>;
}

interface Total {
  readonly category: string;
  readonly counted: number;
  readonly minimum: number | null;
}

function Outcome({ state }: { state: TotalsState }) {
  if (state.recorded)
    return <Notice tone="success" title="Totals recorded as of today." announce />;
  if (state.recorded === 0) {
    return <Notice tone="info" title="Nothing to record: every field was empty." announce />;
  }
  if (state.errors) return <Notice tone="error" title="Nothing was recorded yet." announce />;
  if (state.refused) {
    return <Notice tone="error" title="Not recorded. Sign in again and try once more." announce />;
  }
  return null;
}

/** Running totals, one number a category; an empty field leaves the earlier total as it is. */
export function TotalsForm({
  action,
  totals,
}: {
  action: (state: TotalsState, form: FormData) => Promise<TotalsState>;
  totals: readonly Total[];
}) {
  const [state, submit, busy] = useActionState(action, {});
  if (totals.length === 0) {
    return (
      <EmptyState title="No totals for your program">
        Only programs that count diagnostic exams ask for them.
      </EmptyState>
    );
  }
  return (
    <form action={submit} className="grid max-w-xl gap-5">
      <Outcome state={state} />
      <div className="grid gap-4 sm:grid-cols-2">
        {totals.map(({ category, counted, minimum }) => (
          <TextInput
            key={`${category} ${counted} ${state.entered?.[category]}`}
            defaultValue={state.entered?.[category]}
            label={category}
            name={category}
            inputMode="numeric"
            autoComplete="off"
            placeholder={counted.toLocaleString('en-US')}
            hint={`${counted.toLocaleString('en-US')} so far${minimum ? `, minimum ${minimum.toLocaleString('en-US')}` : ''}`}
            error={state.errors?.[category]}
          />
        ))}
      </div>
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        Record totals
      </Button>
    </form>
  );
}
