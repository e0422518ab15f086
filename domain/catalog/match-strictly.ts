import { requiredWords } from './optional-words.ts';
import type { IndexEntry } from './search-index.ts';
import { wordForms } from './word-synonyms.ts';

/** Shorter queries written as one word would hit by accident. */
const shortestCompact = 3;

export interface Query {
  readonly text: string;
  readonly compact: string;
  readonly words: readonly string[];
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

/** Splits a normalized query once for all entries. */
export function toQuery(text: string): Query {
  const words = [...new Set(text.split(' '))];
  const forms = new Map(words.map((word) => [word, wordForms(word)]));
  return { text, compact: text.replaceAll(' ', ''), words, forms };
}

/**
 * How well an entry answers without guessing a misspelling: 0 a whole name, alias or code, then whole
 * words of one, their beginning, all words in any order, with synonyms, label and family, and
 * last without words of guidance and side. Undefined when it doesn't answer.
 */
export function matchStrictly(entry: IndexEntry, query: Query): number | undefined {
  const phrase = matchPhrase(entry, query);
  if (phrase !== undefined) return phrase;
  const { words } = query;
  const { everything } = entry;
  if (words.every((word) => entry.phrases.includes(` ${word}`))) return 3;
  if (words.every((word) => hasWord(everything, word, query))) return 4;
  return requiredWords(words).every((word) => hasWord(everything, word, query)) ? 5 : undefined;
}

function matchPhrase(entry: IndexEntry, { text, compact }: Query): number | undefined {
  if (entry.phrases.includes(`| ${text} |`) || entry.compact.includes(`|${compact}|`)) return 0;
  if (entry.phrases.includes(` ${text} `)) return 1;
  const begins = compact.length >= shortestCompact && entry.compact.includes(`|${compact}`);
  return begins || entry.phrases.includes(` ${text}`) ? 2 : undefined;
}

/** The word as typed may be unfinished; what it stands for must be there whole. */
export function hasWord(text: string, word: string, query: Query): boolean {
  if (text.includes(` ${word}`)) return true;
  return (query.forms.get(word) ?? []).some((form) => text.includes(` ${form} `));
}
