import { commonProcedures } from './common-procedures.ts';
import { families } from './families.ts';
import { letterMask } from './letter-mask.ts';
import { normalizeWords } from './normalize-query.ts';
import type { Procedure } from './procedure.ts';
import { procedures } from './procedures.ts';
import { searchWordsOf } from './search-words.ts';

/** A procedure spelled out so that substring search alone answers the usual questions. */
export interface IndexEntry {
  readonly procedure: Procedure;
  /** Place among the common ones, then in the catalog; lower wins. */
  readonly rank: number;
  /** `| name | alias | code | `: `| x |` is a whole phrase, ` x ` whole words, ` x` their beginning. */
  readonly phrases: string;
  /** The same without spaces in a phrase: `|name|alias|`, so that "perm cath" is "permcath". */
  readonly compact: string;
  /** The phrases and the weaker words: label, family, and ADS's type. */
  readonly everything: string;
}

export interface SearchIndex {
  readonly entries: readonly IndexEntry[];
  /** Every word of a name or an alias that is long enough to be misspelled. */
  readonly vocabulary: readonly { readonly word: string; readonly letters: number }[];
}

/** Four letters leave too little of a word when one is wrong. */
export const shortestMisspelled = 5;

let index: SearchIndex | undefined;

/** The one index of the catalog, built at the first search and not at import. */
export function searchIndex(): SearchIndex {
  index ??= buildIndex();
  return index;
}

function buildIndex(): SearchIndex {
  const ranks = new Map(commonProcedures.map((code, place) => [code, place]));
  const entries = procedures
    .map((procedure, place) => toEntry(procedure, ranks.get(procedure.code) ?? ranks.size + place))
    .sort((a, b) => a.rank - b.rank);
  const words = new Set(entries.flatMap((entry) => entry.phrases.split(' ')));
  const vocabulary = [...words]
    .filter((word) => /^[a-z]/.test(word) && isLong(word))
    .map((word) => ({ word, letters: letterMask(word) }));
  return { entries, vocabulary };
}

function isLong(word: string) {
  return word.length >= shortestMisspelled - 1;
}

function toEntry(procedure: Procedure, rank: number): IndexEntry {
  const { name, code, type, family } = procedure;
  const { aliases, label } = searchWordsOf(code);
  const spoken = [name, ...aliases, code].map(normalizeWords);
  const phrases = `| ${spoken.join(' | ')} |`;
  return {
    procedure,
    rank,
    phrases,
    compact: `|${spoken.map((phrase) => phrase.replaceAll(' ', '')).join('|')}|`,
    everything: `${phrases} ${normalizeWords(`${label} ${families[family].label} ${type}`)} `,
  };
}
