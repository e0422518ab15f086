import { letterMask, lettersLacking } from '#domain/catalog/letter-mask.ts';
import { procedures } from '#domain/catalog/procedures.ts';
import { searchWordsOf } from '#domain/catalog/search-words.ts';
import { accessWords, reasonWords, stateActions, weakWords } from './concept-classes.ts';
import { rewrittenConcepts } from './concept-rewrites.ts';
import { isWithinEdits } from './edit-distance.ts';
import { fillerWords, grammarWords } from './filler-words.ts';
import { foldLine } from './fold-line.ts';
import { spokenProcedures } from './spoken-procedures.ts';
import { spokenWords } from './spoken-words.ts';

/** A word as the phrases spell it, and what it means. */
export interface Entry {
  readonly key: string;
  readonly concepts: readonly string[];
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, Entry>;
  /** Keys of a phrase joined by spaces, to what the phrase means. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** "nephtube" to its words. */
  readonly compact: ReadonlyMap<string, readonly string[]>;
  readonly misspellable: readonly { readonly word: string; readonly letters: number }[];
}

export const longestPhrase = 6;
const shortestCompact = 4;
const shortestMisspelled = 5;
const twiceMisspelled = 9;

/** Words of any text in the spelling of the lexicon. A hyphen alone tells an A-line from a line. */
export const wordPattern =
  /a-line\b|(?:w\/o|s\/p|r\/o|h\/o|c\/f|f\/u|d\/t|b\/c|c\/w|p\/w|i\/s\/o|s\/t)\b|[a-z0-9]+/g;
export const wordsOf = (text: string) =>
  foldLine(text, 0, text.length).text.match(wordPattern) ?? [];

/** Rows of `concept + concept: spelling | spelling`. */
function rowsOf(table: string) {
  const rows = table.split('\n').filter((row) => row.includes(':'));
  return rows.map((row) => {
    const [heads = '', spellings = ''] = row.split(': ');
    return {
      heads: heads.split(/ \+ |,| /).filter(Boolean),
      spellings: spellings.split(' | ').map(wordsOf),
    };
  });
}

export const spokenRows = () => rowsOf(spokenProcedures);

let lexicon: Lexicon | undefined;

/** The one lexicon of the catalog's and the suite's words, built at the first line and not at import. */
export function lineLexicon(): Lexicon {
  lexicon ??= buildLexicon();
  return lexicon;
}

function buildLexicon(): Lexicon {
  const rows = rowsOf(spokenWords);
  const catalog = procedures.flatMap(({ code, name }) =>
    [name, ...searchWordsOf(code).aliases].map(wordsOf),
  );
  const spoken = spokenRows().flatMap(({ spellings }) => spellings);
  const words = collectWords(rows, [...catalog, ...spoken]);
  const keyOf = (word: string) => lookUpWord(words, word)?.key ?? word;
  const phrases = new Map<string, readonly string[]>();
  for (const { heads, spellings } of rows) {
    for (const spelling of spellings) {
      if (spelling.length > 1) phrases.set(spelling.map(keyOf).join(' '), heads);
    }
  }
  const compact = new Map<string, readonly string[]>();
  for (const spelling of [...rows.flatMap((row) => row.spellings), ...catalog]) {
    const joined = spelling.join('');
    const found = spelling.length > 1 && joined.length >= shortestCompact && !words.has(joined);
    if (found && !compact.has(joined)) compact.set(joined, spelling);
  }
  const misspellable = [...words.keys()]
    .filter((word) => word.length >= shortestMisspelled - 1 && !/\d/.test(word))
    .map((word) => ({ word, letters: letterMask(word) }));
  return { words, phrases, compact, misspellable };
}

function collectWords(rows: ReturnType<typeof rowsOf>, phrases: readonly (readonly string[])[]) {
  const words = new Map<string, Entry>();
  const keep = (word: string, concepts: readonly string[]) => {
    if (!words.has(word)) words.set(word, { key: concepts.join('+'), concepts });
  };
  for (const { heads, spellings } of rows) {
    for (const spelling of spellings) {
      const [word] = spelling;
      if (word && spelling.length === 1) keep(word, heads);
    }
  }
  const described = [...weakWords, ...reasonWords, ...accessWords, ...stateActions];
  const heads = rows.flatMap((row) => row.heads);
  for (const concept of [...heads, ...rewrittenConcepts(), ...described]) {
    keep(concept, [concept]);
  }
  for (const word of phrases.flat()) {
    if (!grammarWords.has(word) && !/^\d+$/.test(word)) keep(word, [word]);
  }
  return words;
}

const spineLevels = [
  [/^l[1-5]$/, 'lumbar'],
  [/^t([1-9]|1[0-2])$/, 'thoracic'],
  [/^c[1-7]$/, 'cervical'],
] as const;

/** The entry of a word or of its singular; undefined for a word that names nothing here. */
export function lookUpWord(words: ReadonlyMap<string, Entry>, word: string): Entry | undefined {
  const known = words.get(word);
  if (known) return known;
  const level = spineLevels.find(([pattern]) => pattern.test(word))?.[1];
  if (level) return { key: level, concepts: [level] };
  if (word.length < 4 || !word.endsWith('s') || grammarWords.has(word)) return undefined;
  return (
    words.get(word.slice(0, -1)) ??
    words.get(word.replace(/es$/, '')) ??
    words.get(word.replace(/ies$/, 'y'))
  );
}

/** True for a word with a meaning of its own in a line, so that it is no name of a person or a place. */
export function isLineWord(word: string): boolean {
  const { words, compact } = lineLexicon();
  return (
    grammarWords.has(word) ||
    fillerWords.has(word) ||
    lookUpWord(words, word) !== undefined ||
    compact.has(word)
  );
}

/** True for a word that names a procedure, a part of the body, a device or an act. */
export const isProcedureWord = (word: string) =>
  lookUpWord(lineLexicon().words, word) !== undefined;

const isTurned = (word: string, target: string) =>
  [...word].sort().join('') === [...target].sort().join('');

/** Words of the lexicon that an unknown word was probably meant to be, the closest first. */
export function wordsMeant(word: string): readonly string[] {
  if (word.length < shortestMisspelled || word.length > 30 || /\d/.test(word)) return [];
  const letters = letterMask(word);
  const near = (most: number) =>
    lineLexicon()
      .misspellable.filter(
        (target) =>
          target.word[0] === word[0] &&
          lettersLacking(letters, target.letters) <= most &&
          isWithinEdits(word, target.word, most),
      )
      .map((target) => target.word);
  // In five letters only two that changed places are a slip; anything else is another word.
  const once = near(1).filter(
    (target) => word.length > shortestMisspelled || isTurned(word, target),
  );
  return once.length > 0 || word.length < twiceMisspelled ? once : near(2);
}
