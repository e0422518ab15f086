import { Check, Plus } from 'lucide-react';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { Procedure } from '#domain/catalog/procedure.ts';
import type { Bundle } from '#domain/chips/bundles.ts';
import type { CatalogFindings } from './use-catalog-search.ts';

const stateWords = {
  loading: 'Searching …',
  failed: 'The search could not be loaded. Try again when you are online. What you entered stays.',
} as const;

function wordsOf(state: CatalogFindings['state'], count: number, query: string): string {
  if (state !== 'found') return stateWords[state];
  if (count > 0) return `${count} found`;
  return `Nothing found for “${query.trim()}”. Try another word, or the five digits of its code.`;
}

/** What a search found: bundles, then procedures, best first, with where ADS files them. */
export function ProcedureResults({
  query,
  bundles,
  findings,
  chosen,
  onChoose,
}: {
  query: string;
  bundles: readonly Bundle[];
  findings: CatalogFindings;
  chosen: ReadonlySet<string>;
  onChoose: (codes: readonly string[]) => void;
}) {
  const { state } = findings;
  const found = findings.state === 'found' ? findings.found : [];
  const count = found.length + bundles.length;
  const quiet = state === 'found' && count > 0;
  return (
    <>
      <p role="status" className={quiet ? 'sr-only' : 'py-2 text-ink-soft'}>
        {wordsOf(state, count, query)}
      </p>
      <ul aria-label="Procedures found" className="results">
        {bundles.map((bundle, place) => (
          <li key={bundle.id}>
            <BundleResult bundle={bundle} best={place === 0} onChoose={onChoose} />
          </li>
        ))}
        {found.map((procedure, place) => (
          <li key={procedure.code}>
            <Result
              procedure={procedure}
              best={place === 0 && bundles.length === 0}
              chosen={chosen.has(procedure.code)}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function BundleResult({
  bundle: { name, codes },
  best,
  onChoose,
}: {
  bundle: Bundle;
  best: boolean;
  onChoose: (codes: readonly string[]) => void;
}) {
  return (
    <button type="button" className="result" onClick={() => onChoose(codes)}>
      <span className="min-w-0">
        <span className="result-name">{name}</span>
        <span className="result-line">
          Bundle: {codes.map((code) => findProcedure(code)?.name ?? code).join(', ')}
        </span>
      </span>
      {best && (
        <span aria-hidden="true" className="result-key">
          Enter
        </span>
      )}
      <Plus size={20} aria-hidden="true" className="shrink-0 text-accent-text" />
    </button>
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
  onChoose: (codes: readonly string[]) => void;
}) {
  const Icon = chosen ? Check : Plus;
  return (
    <button
      type="button"
      className="result"
      data-chosen={chosen ? '' : undefined}
      onClick={() => onChoose([code])}
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
