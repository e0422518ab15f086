import { Check, Plus } from 'lucide-react';
import type { Procedure } from '#domain/catalog/procedure.ts';

/** What a search found, best first: the name, where ADS files it, what it credits. */
export function ProcedureResults({
  query,
  found,
  chosen,
  onChoose,
}: {
  query: string;
  found: readonly Procedure[];
  chosen: ReadonlySet<string>;
  onChoose: (code: string) => void;
}) {
  return (
    <>
      <p role="status" className={found.length > 0 ? 'sr-only' : 'py-2 text-ink-soft'}>
        {found.length > 0
          ? `${found.length} found`
          : `Nothing found for “${query.trim()}”. Try another word, or the five digits of its code.`}
      </p>
      <ul aria-label="Procedures found" className="results">
        {found.map((procedure, place) => (
          <li key={procedure.code}>
            <Result
              procedure={procedure}
              best={place === 0}
              chosen={chosen.has(procedure.code)}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Result({
  procedure: { code, name, area, type, categories },
  best,
  chosen,
  onChoose,
}: {
  procedure: Procedure;
  best: boolean;
  chosen: boolean;
  onChoose: (code: string) => void;
}) {
  const Icon = chosen ? Check : Plus;
  return (
    <button
      type="button"
      className="result"
      data-chosen={chosen ? '' : undefined}
      onClick={() => onChoose(code)}
    >
      <span className="min-w-0">
        <span className="result-name">
          {name}
          {chosen && <span className="sr-only"> (in this case)</span>}
        </span>
        <span className="result-line">
          {area} · {type} · <code>{code}</code>
        </span>
        <span className="result-line">Credits {categories.join(' and ')}</span>
      </span>
      {best && !chosen && (
        <span aria-hidden="true" className="result-key">
          Enter
        </span>
      )}
      <Icon size={20} aria-hidden="true" className="shrink-0 text-accent-text" />
    </button>
  );
}
