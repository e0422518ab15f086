import { grammarWords } from './filler-words.ts';
import { isHarmlessWord } from './harmless-words.ts';
import { type Entry, lineLexicon, longestPhrase, lookUpWord, wordsMeant } from './lexicon.ts';

export interface Lexeme {
  /** Places of the words that it covers: from `first` up to and with `last`. */
  readonly first: number;
  readonly last: number;
  readonly kind: 'content' | 'grammar' | 'filler' | 'number' | 'unknown';
  readonly concepts: readonly string[];
  /** A misspelling that was read as the word that it is nearest to: to be asked. */
  readonly guessed: boolean;
}

interface Spelled extends Entry {
  readonly first: number;
  readonly last: number;
  readonly kind: Lexeme['kind'];
  readonly guessed: boolean;
}

const longestSpelledOut = 6;
const shortestJoined = 4;

/**
 * The meaning of words that stand in a row: spelling by spelling, then the longest phrases.
 *
 * @param joined whether a word may belong to the same phrase as the one before it; all do by default
 */
export function lexWords(
  words: readonly string[],
  joined: (place: number) => boolean = () => true,
): Lexeme[] {
  return joinPhrases(spellWords(words, joined), joined);
}

function spellWords(words: readonly string[], joined: (place: number) => boolean): Spelled[] {
  const spelled: Spelled[] = [];
  for (let place = 0; place < words.length; ) {
    const found = joinWords(words, place, joined) ?? spellWord(words[place] ?? '', place);
    spelled.push(...found);
    place = (found.at(-1)?.last ?? place) + 1;
  }
  return spelled;
}

/** "para centesis" and "p i c c": words that are one word of the lexicon when put together. */
function joinWords(words: readonly string[], place: number, joined: (place: number) => boolean) {
  const { words: known, compact } = lineLexicon();
  for (let count = longestSpelledOut; count > 1; count--) {
    const parts = words.slice(place, place + count);
    const level = count === 2 && joined(place + 1) ? spineLevel(parts) : undefined;
    if (level)
      return [
        { ...level, first: place, last: place + 1, kind: 'content' as const, guessed: false },
      ];
    const apart = parts.length < count || parts.some((_, at) => at > 0 && !joined(place + at));
    const letters = parts.every((part) => part.length === 1);
    const word = parts.join('');
    if (apart || (count > 2 && !letters) || (!letters && word.length < shortestJoined)) continue;
    const last = place + count - 1;
    const entry = known.get(word);
    if (entry) return [{ ...entry, first: place, last, kind: 'content' as const, guessed: false }];
    if (letters && compact.has(word)) return expand(compact.get(word) ?? [], place, last);
  }
  return undefined;
}

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "T eleven", "L 2": a level of the spine as it is dictated. */
function spineLevel([letter = '', number = '']: readonly string[]) {
  const spoken = numerals.indexOf(number);
  if (!/^[tl]$/.test(letter)) return undefined;
  return lookUpWord(lineLexicon().words, `${letter}${spoken >= 0 ? spoken : number}`);
}

function expand(parts: readonly string[], first: number, last: number): Spelled[] {
  return parts.flatMap((part) =>
    spellWord(part, first).map((spelled) => ({ ...spelled, first, last })),
  );
}

function spellWord(word: string, place: number): Spelled[] {
  const { words, compact } = lineLexicon();
  const at = { first: place, last: place, guessed: false };
  const bare = { ...at, key: word, concepts: [] };
  const known = lookUpWord(words, word);
  if (known) return [{ ...known, ...at, kind: 'content' }];
  if (grammarWords.has(word)) return [{ ...bare, kind: 'grammar' }];
  if (/^\d+(?:st|nd|rd|th)?$/.test(word)) return [{ ...bare, kind: 'number' }];
  const parts = compact.get(word) ?? compact.get(word.replace(/s$/, ''));
  if (parts) return expand(parts, place, place);
  if (isHarmlessWord(word)) return [{ ...bare, kind: 'filler' }];
  const [meant] = wordsMeant(word);
  const entry = meant ? words.get(meant) : undefined;
  if (entry) return [{ ...entry, ...at, kind: 'content', guessed: true }];
  return [{ ...bare, kind: 'unknown' }];
}

function joinPhrases(spelled: readonly Spelled[], joined: (place: number) => boolean): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let place = 0; place < spelled.length; ) {
    const found = phraseAt(spelled, place, joined);
    const one = spelled[place];
    if (found) lexemes.push(found.lexeme);
    else if (one) {
      const { first, last, kind, concepts, guessed } = one;
      lexemes.push({ first, last, kind, concepts, guessed });
    }
    place += found?.count ?? 1;
  }
  return lexemes;
}

function phraseAt(
  spelled: readonly Spelled[],
  place: number,
  joined: (place: number) => boolean,
): { lexeme: Lexeme; count: number } | undefined {
  const { phrases } = lineLexicon();
  for (let count = longestPhrase; count > 1; count--) {
    const parts = spelled.slice(place, place + count);
    const [one] = parts;
    const other = parts.at(-1);
    if (!one || !other || parts.length < count) continue;
    if (parts.some(({ first }) => first > one.first && !joined(first))) continue;
    const concepts = phrases.get(parts.map(({ key }) => key).join(' '));
    if (!concepts) continue;
    const guessed = parts.some((part) => part.guessed);
    const { first } = one;
    return { lexeme: { first, last: other.last, kind: 'content', concepts, guessed }, count };
  }
  return undefined;
}
