import { Check } from 'lucide-react';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

/** A closed list of buttons, one of them chosen. */
export function ChoiceList({
  label,
  choices,
  chosen,
  onChoose,
  narrow = false,
}: {
  label: string;
  choices: readonly Choice[];
  chosen: string;
  onChoose: (id: string) => void;
  /** Two a row on a phone. */
  narrow?: boolean;
}) {
  return (
    <ul aria-label={label} className={`choice-list ${narrow ? 'choice-list-narrow' : ''}`}>
      {choices.map(({ id, label: words, detail }) => (
        <li key={id}>
          <button
            type="button"
            className="choice"
            aria-pressed={id === chosen}
            onClick={() => onChoose(id)}
          >
            <span className="min-w-0">
              {words}
              {detail && <span className="choice-detail">{detail}</span>}
            </span>
            {id === chosen && <Check size={18} aria-hidden="true" className="shrink-0" />}
          </button>
        </li>
      ))}
    </ul>
  );
}
