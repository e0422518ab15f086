import { Check } from 'lucide-react';
import type { Procedure } from '#domain/catalog/procedure.ts';

/** Procedures that are one tap away. One that is in the case already stays in its place, marked. */
export function ProcedureChips({
  label,
  procedures,
  chosen,
  onChoose,
}: {
  label: string;
  procedures: readonly Procedure[];
  chosen: ReadonlySet<string>;
  onChoose: (code: string) => void;
}) {
  if (procedures.length === 0) return null;
  return (
    <section aria-label={label}>
      <p aria-hidden="true" className="chips-label">
        {label}
      </p>
      <ul className="chips">
        {procedures.map(({ code, name }) => (
          <li key={code}>
            <button
              type="button"
              className="chip"
              data-chosen={chosen.has(code) ? '' : undefined}
              onClick={() => onChoose(code)}
            >
              <span className="min-w-0">
                {name}
                {chosen.has(code) && <span className="sr-only"> (in this case)</span>}
              </span>
              {chosen.has(code) && <Check size={18} aria-hidden="true" className="shrink-0" />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
