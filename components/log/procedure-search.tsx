import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import { searchProcedures } from '#domain/catalog/search-procedures.ts';
import { ProcedureChips } from './procedure-chips.tsx';
import { ProcedureResults } from './procedure-results.tsx';
import { SearchBox } from './search-box.tsx';
import type { Suggestions } from './suggestions.ts';
import { hasFinePointer } from './use-shortcuts.ts';

const mostFound = 12;

interface ProcedureSearchProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly suggestions: Suggestions;
  readonly chosen: ReadonlySet<string>;
  readonly error: string | undefined;
  /** Stands above the chips. */
  readonly before?: ReactNode;
  /** `searched`: the list that held the focus goes away with the choice. */
  readonly onChoose: (code: string, searched: boolean) => void;
}

/** A box and a list of real buttons over the whole catalog; chips as long as nothing is typed. */
export function ProcedureSearch({
  box,
  suggestions,
  chosen,
  error,
  before,
  onChoose,
}: ProcedureSearchProps) {
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
        <Suggested suggestions={suggestions} chosen={chosen} before={before} onChoose={onChoose} />
      )}
    </div>
  );
}

function Suggested({
  suggestions: { recent, common },
  chosen,
  before,
  onChoose,
}: Pick<ProcedureSearchProps, 'suggestions' | 'chosen' | 'before' | 'onChoose'>) {
  const choose = (code: string) => onChoose(code, false);
  return (
    <>
      {before}
      <ProcedureChips label="Recent" procedures={recent} chosen={chosen} onChoose={choose} />
      <ProcedureChips label="Common" procedures={common} chosen={chosen} onChoose={choose} />
    </>
  );
}
