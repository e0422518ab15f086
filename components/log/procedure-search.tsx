import { type ReactNode, type RefObject, useEffect, useMemo, useState } from 'react';
import type { Bundle } from '#domain/chips/bundles.ts';
import { findBundles } from './find-bundles.ts';
import { ProcedureResults } from './procedure-results.tsx';
import { SearchBox } from './search-box.tsx';
import { loadCatalogSearch, useCatalogSearch } from './use-catalog-search.ts';
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
  const findings = useCatalogSearch(query, mostFound);
  const foundBundles = useMemo(() => findBundles(query, ownBundles), [query, ownBundles]);
  useEffect(() => {
    // Letters that were typed before the scripts arrived are in the box alone.
    setQuery(box.current?.value ?? '');
  }, [box]);
  const choose = (codes: readonly string[]) => {
    setQuery('');
    onChoose(codes);
  };
  const onEnter = async () => {
    // A thumb's Enter puts the keyboard away, so that the whole list is seen.
    if (!hasFinePointer()) return box.current?.blur();
    const best = foundBundles[0]?.codes ?? (await bestOf(query));
    if (best) choose(best);
  };
  return (
    <div className="grid grid-cols-1 gap-3">
      <SearchBox
        box={box}
        query={query}
        more={chosen.size > 0}
        error={error}
        onQuery={setQuery}
        onApproach={() => void loadCatalogSearch().catch(() => undefined)}
        onEnter={() => void onEnter()}
      />
      {query.trim() ? (
        <ProcedureResults
          query={query}
          bundles={foundBundles}
          findings={findings}
          chosen={chosen}
          onChoose={choose}
        />
      ) : (
        children
      )}
    </div>
  );
}

/** Waits for the search: Enter may come before its script. Where that fails, the list says so. */
async function bestOf(query: string): Promise<readonly string[] | undefined> {
  const search = await loadCatalogSearch().catch(() => undefined);
  const [best] = search?.(query, 1) ?? [];
  return best && [best.code];
}
