import { type ReactNode, type RefObject, useEffect, useMemo, useState } from 'react';
import { searchProcedures } from '#domain/catalog/search-procedures.ts';
import type { Bundle } from '#domain/chips/bundles.ts';
import { findBundles } from './find-bundles.ts';
import { ProcedureResults } from './procedure-results.tsx';
import { SearchBox } from './search-box.tsx';
import { hasFinePointer } from './use-shortcuts.ts';

const mostFound = 12;

interface ProcedureSearchProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly ownBundles: readonly Bundle[];
  readonly chosen: ReadonlySet<string>;
  readonly error: string | undefined;
  /** The list that held the focus goes away with the choice. */
  readonly onChoose: (codes: readonly string[]) => void;
  /** Stands there as long as nothing is typed. */
  readonly children: ReactNode;
}

/** A box and a list of real buttons over the bundles and the whole catalog. */
export function ProcedureSearch(props: ProcedureSearchProps) {
  const { box, ownBundles, chosen, error, onChoose, children } = props;
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchProcedures(query, mostFound), [query]);
  const foundBundles = useMemo(() => findBundles(query, ownBundles), [query, ownBundles]);
  useEffect(() => {
    // Letters that were typed before the scripts arrived are in the box alone.
    setQuery(box.current?.value ?? '');
  }, [box]);
  const choose = (codes: readonly string[]) => {
    setQuery('');
    onChoose(codes);
  };
  const onEnter = () => {
    const best = foundBundles[0]?.codes ?? (found[0] && [found[0].code]);
    // A thumb's Enter puts the keyboard away, so that the whole list is seen.
    if (!hasFinePointer()) box.current?.blur();
    else if (best) choose(best);
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
        <ProcedureResults
          query={query}
          bundles={foundBundles}
          found={found}
          chosen={chosen}
          onChoose={choose}
        />
      ) : (
        children
      )}
    </div>
  );
}
