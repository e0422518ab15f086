import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { FieldError } from '#components/ui/field.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { hasSides } from '#domain/has-sides.ts';
import {
  type CaseRole,
  caseRoleLabels,
  caseRoles,
  type Laterality,
  lateralities,
  lateralityLabels,
} from '#domain/procedure-case.ts';
import type { DraftProcedure } from './draft.ts';

const sideOptions = [
  { value: 'none', label: 'No side' },
  ...lateralities.map((value) => ({ value, label: lateralityLabels[value] })),
] as const;
const roleOptions = caseRoles.map((value) => ({ value, label: caseRoleLabels[value] }));

interface ChosenProcedureProps {
  readonly procedure: DraftProcedure;
  readonly error: string | undefined;
  /** Takes the focus whenever this is a new number: the list that had it may be gone. */
  readonly focusTurn: number | undefined;
  readonly onRole: (role: CaseRole) => void;
  readonly onSide: (laterality: Laterality | null) => void;
  readonly onRemove: () => void;
}

/** One procedure of the case with the resident's part in it. */
export function ChosenProcedure({
  procedure: { code, role, laterality },
  error,
  focusTurn,
  onRole,
  onSide,
  onRemove,
}: ChosenProcedureProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = findProcedure(code)?.name ?? `Code ${code}`;
  useEffect(() => {
    if (focusTurn !== undefined) heading.current?.focus();
  }, [focusTurn]);
  return (
    <li className="chosen">
      <h3
        ref={heading}
        tabIndex={-1}
        className="chosen-name"
        data-error={error ? '' : undefined}
        aria-describedby={error ? `chosen-${code}-error` : undefined}
      >
        {name}
      </h3>
      <button
        type="button"
        className="icon-button"
        aria-label={`Remove ${name}`}
        onClick={onRemove}
      >
        <X size={20} aria-hidden="true" />
      </button>
      <div className="chosen-role">
        <Segmented
          legend={`Role in ${name}`}
          hideLegend
          name={`role-${code}`}
          options={roleOptions}
          value={role}
          onChange={onRole}
        />
        {hasSides(code) && (
          <Segmented<Laterality | 'none'>
            legend={`Side of ${name}`}
            hideLegend
            name={`side-${code}`}
            options={sideOptions}
            value={laterality ?? 'none'}
            onChange={(side) => onSide(side === 'none' ? null : side)}
          />
        )}
        {error && <FieldError id={`chosen-${code}-error`}>{error}</FieldError>}
      </div>
    </li>
  );
}
