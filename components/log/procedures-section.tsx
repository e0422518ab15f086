import { type RefObject, useMemo, useState } from 'react';
import { useToast } from '#components/ui/toast.tsx';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { FieldErrors } from '#domain/field-errors.ts';
import { maxProcedures } from '#domain/procedure-case.ts';
import { ChosenProcedure } from './chosen-procedure.tsx';
import type { DraftFields, FieldChange } from './draft.ts';
import type { LogReference } from './log-reference.ts';
import { likelyRole } from './open-draft.ts';
import { ProcedureSearch } from './procedure-search.tsx';
import { RepeatLast } from './repeat-last.tsx';
import { suggestProcedures } from './suggestions.ts';
import { hasFinePointer } from './use-shortcuts.ts';

interface SectionProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly fields: DraftFields;
  readonly reference: LogReference;
  readonly errors: FieldErrors;
  /** Offers the case before; not when a case is amended. */
  readonly repeat: boolean;
  readonly onEdit: (change: FieldChange) => void;
}

/** The procedures of the case, and the ways to more of them. */
export function ProceduresSection(props: SectionProps) {
  const { box, fields, reference, errors, repeat, onEdit } = props;
  const [focus, setFocus] = useState({ code: '', turn: 0 });
  const chosen = useMemo(() => new Set(fields.procedures.map(({ code }) => code)), [fields]);
  const suggestions = useMemo(
    () => suggestProcedures(reference.recentCodes),
    [reference.recentCodes],
  );
  const choose = (code: string, searched: boolean) => {
    onEdit({
      kind: 'add',
      procedures: [{ code, role: likelyRole(code, fields, reference) }],
    });
    if (searched && hasFinePointer()) box.current?.focus();
    else if (searched || chosen.has(code)) setFocus(({ turn }) => ({ code, turn: turn + 1 }));
  };
  return (
    <section aria-labelledby="procedures-heading" className="procedures">
      <h2 id="procedures-heading" tabIndex={-1} className="sr-only">
        Procedures
      </h2>
      <ChosenList {...props} focus={focus} />
      {fields.procedures.length < maxProcedures ? (
        <ProcedureSearch
          box={box}
          suggestions={suggestions}
          chosen={chosen}
          error={errors.procedures}
          before={
            repeat && reference.last && chosen.size === 0 ? (
              <RepeatLast
                last={reference.last}
                onRepeat={(procedures) => onEdit({ kind: 'add', procedures })}
              />
            ) : undefined
          }
          onChoose={choose}
        />
      ) : (
        <p className="text-ink-soft">A case holds up to {maxProcedures} procedures.</p>
      )}
    </section>
  );
}

function ChosenList({
  fields,
  errors,
  focus,
  onEdit,
}: SectionProps & { readonly focus: { readonly code: string; readonly turn: number } }) {
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
          onRemove={() => remove(place)}
        />
      ))}
    </ol>
  );
}
