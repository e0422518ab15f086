import { type RefObject, useMemo, useState } from 'react';
import { usesAt } from '#domain/chips/chip-prior.ts';
import { rankChips } from '#domain/chips/rank-chips.ts';
import type { FieldErrors } from '#domain/field-errors.ts';
import { maxProcedures } from '#domain/procedure-case.ts';
import { ChosenList, type FocusTurn } from './chosen-list.tsx';
import type { DraftFields, FieldChange } from './draft.ts';
import { KeepBundle } from './keep-bundle.tsx';
import { addBundle } from './kept-chips.ts';
import { LikelyChips } from './likely-chips.tsx';
import type { LogReference } from './log-reference.ts';
import { withLikelyRoles } from './open-draft.ts';
import { ProcedureSearch } from './procedure-search.tsx';
import { RepeatLast } from './repeat-last.tsx';
import { useOwnChips } from './use-own-chips.ts';
import { hasFinePointer } from './use-shortcuts.ts';

const chipsShown = 8;

interface SectionProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly fields: DraftFields;
  readonly reference: LogReference;
  readonly errors: FieldErrors;
  /** Offers the case before; not when a case is amended. */
  readonly repeat: boolean;
  readonly onEdit: (change: FieldChange) => void;
}

function useLikely({ fields, reference }: SectionProps) {
  const [own, setOwn] = useOwnChips(reference.personId);
  const { performedOn: today, siteId, attendingId, patientType } = fields;
  const { history, prior } = reference;
  const chips = useMemo(() => {
    const context = { today, siteId, attendingId, patientType, ...(prior && { prior }) };
    const { favourites, bundles: ownBundles } = own;
    return rankChips(history, { ...context, favourites, ownBundles }, chipsShown);
  }, [history, prior, own, today, siteId, attendingId, patientType]);
  // Who has logged nothing yet sees the department's, and is told so.
  const usual = history.length === 0 && Object.keys(usesAt(prior, siteId)).length > 0;
  return { own, setOwn, chips, usual };
}

/** The procedures of the case, and the ways to more of them. */
export function ProceduresSection(props: SectionProps) {
  const { box, fields, reference, errors, repeat, onEdit } = props;
  const [focus, setFocus] = useState<FocusTurn>({ code: '', turn: 0 });
  const { own, setOwn, chips, usual } = useLikely(props);
  const chosen = useMemo(() => new Set(fields.procedures.map(({ code }) => code)), [fields]);
  const choose = (codes: readonly string[], searched: boolean) => {
    const [code = ''] = codes;
    onEdit({ kind: 'add', procedures: withLikelyRoles(codes, fields, reference) });
    if (searched && hasFinePointer()) box.current?.focus();
    else if (searched || chosen.has(code)) setFocus(({ turn }) => ({ code, turn: turn + 1 }));
  };
  return (
    <section aria-labelledby="procedures-heading" className="procedures">
      <h2 id="procedures-heading" tabIndex={-1} className="sr-only">
        Procedures
      </h2>
      <ChosenList fields={fields} errors={errors} focus={focus} onEdit={onEdit} />
      {chosen.size > 1 && (
        <KeepBundle onKeep={(name) => setOwn(addBundle(own, name, [...chosen]))} />
      )}
      {fields.procedures.length < maxProcedures ? (
        <ProcedureSearch
          box={box}
          ownBundles={own.bundles}
          chosen={chosen}
          error={errors.procedures}
          onChoose={(codes) => choose(codes, true)}
        >
          {repeat && reference.last && chosen.size === 0 && (
            <RepeatLast
              last={reference.last}
              onRepeat={(procedures) => onEdit({ kind: 'add', procedures })}
            />
          )}
          <LikelyChips
            chips={chips}
            usual={usual}
            own={own}
            chosen={chosen}
            onChoose={(codes) => choose(codes, false)}
            onOwn={setOwn}
          />
        </ProcedureSearch>
      ) : (
        <p className="text-ink-soft">A case holds up to {maxProcedures} procedures.</p>
      )}
    </section>
  );
}
