import { Search } from 'lucide-react';
import { type ReactNode, type RefObject, useId, useMemo, useState } from 'react';
import { FieldError } from '#components/ui/field.tsx';
import { searchProcedures } from '#domain/catalog/search-procedures.ts';
import { ProcedureChips } from './procedure-chips.tsx';
import { ProcedureResults } from './procedure-results.tsx';
import type { Suggestions } from './suggestions.ts';
import { hasFinePointer } from './use-shortcuts.ts';

const mostFound = 12;

/** A box and a list of real buttons over the whole catalog; chips as long as nothing is typed. */
export function ProcedureSearch({
  box,
  suggestions,
  chosen,
  error,
  before,
  onChoose,
}: {
  box: RefObject<HTMLInputElement | null>;
  suggestions: Suggestions;
  chosen: ReadonlySet<string>;
  error: string | undefined;
  /** Stands above the chips. */
  before?: ReactNode;
  /** `searched`: the list that held the focus goes away with the choice. */
  onChoose: (code: string, searched: boolean) => void;
}) {
  const id = useId();
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchProcedures(query, mostFound), [query]);
  const choose = (code: string) => {
    setQuery('');
    onChoose(code, true);
  };
  const onEnter = () => {
    // A thumb's Enter puts the keyboard away, so that the whole list is seen.
    if (!hasFinePointer()) box.current?.blur();
    else if (found[0]) choose(found[0].code);
  };
  return (
    <div className="grid grid-cols-1 gap-3">
      <SearchBox
        id={id}
        box={box}
        query={query}
        more={chosen.size > 0}
        error={error}
        onQuery={setQuery}
        onEnter={onEnter}
      />
      {query.trim() ? (
        <ProcedureResults query={query} found={found} chosen={chosen} onChoose={choose} />
      ) : (
        <>
          {before}
          <ProcedureChips
            label="Recent"
            procedures={suggestions.recent}
            chosen={chosen}
            onChoose={(code) => onChoose(code, false)}
          />
          <ProcedureChips
            label="Common"
            procedures={suggestions.common}
            chosen={chosen}
            onChoose={(code) => onChoose(code, false)}
          />
        </>
      )}
    </div>
  );
}

function SearchBox({
  id,
  box,
  query,
  more,
  error,
  onQuery,
  onEnter,
}: {
  id: string;
  box: RefObject<HTMLInputElement | null>;
  query: string;
  more: boolean;
  error: string | undefined;
  onQuery: (query: string) => void;
  onEnter: () => void;
}) {
  return (
    <div className="field">
      <label htmlFor={id} className="sr-only">
        Find a procedure
      </label>
      <div className="search-box">
        <Search size={20} aria-hidden="true" className="search-mark" />
        <input
          ref={box}
          id={id}
          type="search"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          className="control search-control"
          placeholder={more ? 'Add another procedure' : 'Find a procedure'}
          value={query}
          data-error={error ? '' : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query) onQuery('');
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onEnter();
          }}
        />
        {!query && (
          <span aria-hidden="true" className="search-key">
            /
          </span>
        )}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
