import { useId, useState } from 'react';
import { FieldError } from '#components/ui/field.tsx';
import { latePart } from '#components/ui/late-part.tsx';
import type { FieldErrors } from '#domain/field-errors.ts';
import { patientTypeLabels } from '#domain/procedure-case.ts';
import { dayWords } from '../cases/day-words.ts';
import type { DraftFields } from './draft.ts';
import type { LogReference } from './log-reference.ts';
import { shortAttending } from './order-attendings.ts';
import { SentenceWord, type WordKey } from './sentence-word.tsx';

const SentencePanel = latePart(async () => (await import('./sentence-panel.tsx')).SentencePanel);

const fieldsInOrder = ['performedOn', 'siteId', 'attendingId', 'patientType'] as const;

function wordsOf(fields: DraftFields, reference: LogReference): Record<WordKey, string> {
  const site = reference.sites.find(({ id }) => id === fields.siteId);
  return {
    performedOn: dayWords(fields.performedOn, reference.today, 'short'),
    siteId: site?.shortName ?? (fields.siteId ? 'Site on file' : 'Choose site'),
    attendingId: shortAttending(fields.attendingId, reference.attendings),
    patientType: patientTypeLabels[fields.patientType],
  };
}

interface SentenceProps {
  readonly fields: DraftFields;
  readonly reference: LogReference;
  readonly recentIds: readonly string[];
  readonly errors: FieldErrors;
  readonly onSet: (fields: Partial<Omit<DraftFields, 'procedures'>>) => void;
}

/** "Today · GUH · Dr. Okafor · Adult": the defaults, each a button that opens its control in place. */
export function DraftSentence({ fields, reference, recentIds, errors, onSet }: SentenceProps) {
  const id = useId();
  const [open, setOpen] = useState<WordKey>();
  const words = wordsOf(fields, reference);
  const close = () => {
    if (open) document.getElementById(`${id}-${open}`)?.focus();
    setOpen(undefined);
  };

  return (
    <section aria-label="When, where, with whom" className="sentence">
      <div className="sentence-words">
        {fieldsInOrder.map((field) => (
          <SentenceWord
            key={field}
            id={id}
            field={field}
            words={words[field]}
            open={open === field}
            missing={!fields[field]}
            error={errors[field]}
            onToggle={() => setOpen(open === field ? undefined : field)}
          />
        ))}
      </div>
      <SentenceErrors id={id} errors={errors} />
      {open && (
        // The word names this place, which must be there before its control's script is.
        <div id={`${id}-panel`}>
          <SentencePanel
            key={open}
            field={open}
            fields={fields}
            reference={reference}
            recentIds={recentIds}
            onSet={onSet}
            onClose={close}
          />
        </div>
      )}
    </section>
  );
}

function SentenceErrors({ id, errors }: { id: string; errors: FieldErrors }) {
  return fieldsInOrder.map(
    (field) =>
      errors[field] && (
        <FieldError key={field} id={`${id}-${field}-error`}>
          {errors[field]}
        </FieldError>
      ),
  );
}
