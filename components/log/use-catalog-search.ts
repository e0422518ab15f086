import { useEffect, useMemo, useState } from 'react';
import type { Procedure } from '#domain/catalog/procedure.ts';
import type { searchProcedures } from '#domain/catalog/search-procedures.ts';

/**
 * The search over the catalog with what people call things, loaded apart: most cases need a chip
 * alone. Rejects where it can't be had.
 */
export async function loadCatalogSearch(): Promise<typeof searchProcedures> {
  return (await import('#domain/catalog/search-procedures.ts')).searchProcedures;
}

export type CatalogFindings =
  | { readonly state: 'found'; readonly found: readonly Procedure[] }
  | { readonly state: 'loading' }
  | { readonly state: 'failed' };

/** What a query means, best first. The search is loaded with the first letter, and again after a failure. */
export function useCatalogSearch(query: string, limit: number): CatalogFindings {
  const [search, setSearch] = useState<typeof searchProcedures>();
  const [failed, setFailed] = useState(false);
  const wanted = query.trim() !== '';
  useEffect(() => {
    if (!wanted) return;
    setFailed(false);
    loadCatalogSearch().then(
      (loaded) => setSearch(() => loaded),
      () => setFailed(true),
    );
  }, [wanted]);
  return useMemo(() => {
    if (!wanted) return { state: 'found', found: [] };
    if (search) return { state: 'found', found: search(query, limit) };
    return { state: failed ? 'failed' : 'loading' };
  }, [wanted, search, failed, query, limit]);
}
