import { Repeat } from 'lucide-react';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { type CaseFields, caseRoleLabels } from '#domain/procedure-case.ts';
import type { DraftProcedure } from './draft.ts';

/** The procedures of the case before, with their roles, in one tap. */
export function RepeatLast({
  last,
  onRepeat,
}: {
  last: CaseFields;
  onRepeat: (procedures: readonly DraftProcedure[]) => void;
}) {
  const known = last.procedures.filter(({ code }) => findProcedure(code));
  if (known.length === 0) return null;
  const words = known.map(
    ({ code, role }) => `${findProcedure(code)?.name} (${caseRoleLabels[role].toLowerCase()})`,
  );
  return (
    <button type="button" className="chip w-full" onClick={() => onRepeat(known)}>
      <span className="min-w-0">
        Repeat the last case
        <span className="choice-detail truncate">{words.join(', ')}</span>
      </span>
      <Repeat size={18} aria-hidden="true" className="shrink-0" />
    </button>
  );
}
