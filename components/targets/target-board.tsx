import { ChevronRight } from 'lucide-react';
import type { Confirming } from '#components/sign-in/confirm-dialog.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { measureLabel } from '#domain/measures.ts';
import { type ProgramTarget, targetBasisLabels } from '#domain/requirements/program-target.ts';
import { type MeasureGroup, TargetForm, type TargetState } from './target-form.tsx';

interface ProgramTargets {
  readonly program: { readonly id: string; readonly name: string };
  readonly targets: readonly ProgramTarget[];
}

type Withdraw = (form: FormData) => Promise<void>;

function TargetList({
  targets,
  withdraw,
}: {
  targets: ProgramTargets['targets'];
  withdraw: Withdraw;
}) {
  if (targets.length === 0) return <p className="text-ink-soft">No targets yet.</p>;
  return (
    <ul className="divide-y divide-line">
      {targets.map(({ id, measure, minimum, basis, source, setOn }) => (
        <li key={id} className="flex items-center justify-between gap-4 py-2">
          <div className="min-w-0">
            <p>
              <strong>{measureLabel(measure)}</strong>, at least {minimum}
            </p>
            <p className="text-sm text-ink-soft">
              <Badge>{targetBasisLabels[basis]}</Badge> {source} · set {setOn}
            </p>
          </div>
          <form action={withdraw}>
            <input type="hidden" name="id" value={id} />
            <Button
              type="submit"
              variant="quiet"
              aria-label={`Withdraw the target for ${measureLabel(measure)}`}
            >
              Withdraw
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

/** A program a card: what is in force, and a form for one more. */
export function TargetBoard({
  programs,
  measures,
  set,
  withdraw,
  confirming,
}: {
  programs: readonly ProgramTargets[];
  measures: readonly MeasureGroup[];
  set: (state: TargetState, form: FormData) => Promise<TargetState>;
  withdraw: Withdraw;
  confirming: Confirming;
}) {
  return (
    <div className="grid gap-6 xl:grid-cols-2">
      {programs.map(({ program, targets }) => (
        <Card key={program.id}>
          <h2 className="mb-3 text-xl">{program.name}</h2>
          <TargetList targets={targets} withdraw={withdraw} />
          <details className="disclosure mt-4 border-t border-line pt-2">
            <summary>
              <ChevronRight size={18} aria-hidden="true" className="disclosure-mark" />
              Set a target
            </summary>
            <div className="pt-2">
              <TargetForm
                programId={program.id}
                measures={measures}
                action={set}
                confirming={confirming}
              />
            </div>
          </details>
        </Card>
      ))}
    </div>
  );
}
