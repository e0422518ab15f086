import { useToast } from '#components/ui/toast.tsx';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { FieldErrors } from '#domain/field-errors.ts';
import { ChosenProcedure } from './chosen-procedure.tsx';
import type { DraftFields, FieldChange } from './draft.ts';

/** Which procedure takes the focus; a new turn each time that it is asked for. */
export interface FocusTurn {
  readonly code: string;
  readonly turn: number;
}

/** The procedures of the case; one that is removed can be had back. */
export function ChosenList({
  fields,
  errors,
  focus,
  onEdit,
}: {
  fields: DraftFields;
  errors: FieldErrors;
  focus: FocusTurn;
  onEdit: (change: FieldChange) => void;
}) {
  const toast = useToast();
  if (fields.procedures.length === 0) return null;
  const remove = (place: number) => {
    const procedure = fields.procedures[place];
    if (!procedure) return;
    const name = findProcedure(procedure.code)?.name ?? procedure.code;
    onEdit({ kind: 'remove', code: procedure.code });
    document.getElementById('procedures-heading')?.focus();
    toast({
      message: `${name} removed.`,
      action: {
        label: 'Undo',
        run: () => onEdit({ kind: 'add', procedures: [procedure], at: place }),
      },
    });
  };
  return (
    <ol aria-label="In this case" className="chosen-list">
      {fields.procedures.map((procedure, place) => (
        <ChosenProcedure
          key={procedure.code}
          procedure={procedure}
          error={errors[`procedures.${place}.code`] ?? errors[`procedures.${place}.role`]}
          focusTurn={focus.code === procedure.code ? focus.turn : undefined}
          onRole={(role) => onEdit({ kind: 'role', code: procedure.code, role })}
          onSide={(laterality) => onEdit({ kind: 'side', code: procedure.code, laterality })}
          onRemove={() => remove(place)}
        />
      ))}
    </ol>
  );
}
