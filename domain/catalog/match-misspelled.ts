import { letterMask, lettersLacking } from './letter-mask.ts';
import { hasWord, type Query } from './match-strictly.ts';
import { requiredWords } from './optional-words.ts';
import { prefixEdits } from './prefix-edits.ts';
import { type SearchIndex, shortestMisspelled } from './search-index.ts';

/** From this length on a word may have two slips. */
const twiceMisspelled = 9;

type Candidates = ReadonlyMap<string, number>;

/** Answers, per entry, the number of slips that its closest reading of the query takes. */
export function misspelledMatcher(query: Query, index: SearchIndex) {
  const required = requiredWords(query.words);
  const candidates = new Map(required.map((word) => [word, similarWords(word, index)]));
  return (phrases: string): number | undefined => {
    let total = 0;
    for (const word of required) {
      if (hasWord(phrases, word, query)) continue;
      total += fewestEdits(phrases, candidates.get(word));
    }
    return Number.isFinite(total) ? total : undefined;
  };
}

function similarWords(word: string, index: SearchIndex): Candidates {
  const similar = new Map<string, number>();
  if (word.length < shortestMisspelled || /\d/.test(word)) return similar;
  const most = word.length >= twiceMisspelled ? 2 : 1;
  const letters = letterMask(word);
  for (const target of index.vocabulary) {
    if (lettersLacking(letters, target.letters) > most) continue;
    const edits = prefixEdits(word, target.word, most);
    if (Number.isFinite(edits)) similar.set(target.word, edits);
  }
  return similar;
}

function fewestEdits(phrases: string, candidates: Candidates | undefined) {
  let fewest = Number.POSITIVE_INFINITY;
  for (const [target, edits] of candidates ?? []) {
    if (edits < fewest && phrases.includes(` ${target} `)) fewest = edits;
  }
  return fewest;
}
