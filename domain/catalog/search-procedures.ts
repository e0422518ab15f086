import { misspelledMatcher } from './match-misspelled.ts';
import { matchStrictly, toQuery } from './match-strictly.ts';
import { normalizeQuery } from './normalize-query.ts';
import type { Procedure } from './procedure.ts';
import { type IndexEntry, type SearchIndex, searchIndex } from './search-index.ts';

/**
 * Procedures for what a person typed, best first; common ones win ties. A misspelling is guessed only
 * where nothing is found as written. Nothing typed and nothing found both answer an empty list.
 *
 * @param limit the most that are answered
 */
export function searchProcedures(query: string, limit = 20): Procedure[] {
  const text = normalizeQuery(query);
  if (!text) return [];
  const index = searchIndex();
  const parsed = toQuery(text);
  const strict = inOrder(index, (entry) => matchStrictly(entry, parsed));
  if (strict.length > 0) return strict.slice(0, limit);
  const misspelled = misspelledMatcher(parsed, index);
  return inOrder(index, (entry) => misspelled(entry.phrases)).slice(0, limit);
}

function inOrder(
  index: SearchIndex,
  score: (entry: IndexEntry) => number | undefined,
): Procedure[] {
  const found: { procedure: Procedure; score: number }[] = [];
  for (const entry of index.entries) {
    const worth = score(entry);
    if (worth !== undefined) found.push({ procedure: entry.procedure, score: worth });
  }
  // The index stands in order of rank and the sort is stable, so ties go to the common one.
  return found.sort((a, b) => a.score - b.score).map((each) => each.procedure);
}
