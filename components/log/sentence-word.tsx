export type WordKey = 'performedOn' | 'siteId' | 'attendingId' | 'patientType';

export const wordLabels: Record<WordKey, string> = {
  performedOn: 'Date',
  siteId: 'Site',
  attendingId: 'Attending',
  patientType: 'Patient',
};

/** One default of the draft, which opens its control. */
export function SentenceWord({
  id,
  field,
  words,
  open,
  missing,
  error,
  onToggle,
}: {
  /** Prefix of the ids of the panel and of the error. */
  id: string;
  field: WordKey;
  words: string;
  open: boolean;
  missing: boolean;
  error: string | undefined;
  onToggle: () => void;
}) {
  return (
    <button
      type="button"
      id={`${id}-${field}`}
      className="sentence-word"
      data-missing={missing ? '' : undefined}
      data-error={error ? '' : undefined}
      aria-expanded={open}
      aria-controls={open ? `${id}-panel` : undefined}
      aria-describedby={error ? `${id}-${field}-error` : undefined}
      onClick={onToggle}
    >
      <span className="sr-only">{wordLabels[field]}: </span>
      <span className="sentence-text">{words}</span>
    </button>
  );
}
