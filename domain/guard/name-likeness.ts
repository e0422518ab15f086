import { isGivenName } from './given-names.ts';
import { isKnownName } from './is-known-name.ts';
import { isSuiteWord } from './suite-words.ts';
import { canBeSurname, isSurname } from './surnames.ts';

// Plain ranges: a `\p{L}` under the flags `iu` takes milliseconds to compile on a phone.
export const letters =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u1fff\\u3041-\\ud7ff';
/** One word of a name, after accents are gone. */
export const namePattern = `[${letters}][${letters}'-]{0,30}`;

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = new RegExp(`(?<![${letters}\\d'-])${namePattern}(?![${letters}\\d])`, 'g');

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function isCapitalized(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** In a note whose everyday words carry capitals amid the sentence, a capital says nothing. */
export function isShouting(text: string): boolean {
  const everyday = wordsOf(text).filter(({ text: word, start }) => {
    if (word.length < 4 || !/[A-Za-z,] $/.test(text.slice(Math.max(0, start - 2), start)))
      return false;
    return isSuiteWord(word);
  });
  const capitals = everyday.filter((word) => isCapitalized(word.text)).length;
  return everyday.length >= 3 && capitals / everyday.length > 0.7;
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** Beginnings and endings that no other word has: "mcallister", "kaczynski", "yilmazoglu". */
const surnameBeginning = /^(?:mc[a-z]{4}|o'[a-z]{4}|al-[a-z]{3})/;
const surnameEnding =
  /(?:ski|ska|wicz|ovich?|enko|escu|poulos|sson|stein|quist|qvist|gaard|oglu|shvili|nguez|ndez|ldez)$/;

function isShapedLikeSurname(word: string): boolean {
  if (word.length < 6) return false;
  const lower = word.toLowerCase();
  // The last letters alone: a search through whole words costs more than all else here.
  const isShaped = surnameBeginning.test(lower) || surnameEnding.test(lower.slice(-6));
  return isShaped && !isKnownName(word);
}

/** A frequent first name or surname that isn't an everyday word of a note. */
export function isListedName(word: string): boolean {
  const bare = withoutPossessive(word);
  if (isSuiteWord(bare)) return false;
  if (isGivenName(bare) || isSurname(bare) || isShapedLikeSurname(bare)) return true;
  return bare.split('-').some((part) => isGivenName(part));
}

const brandShape = /[a-z][A-Z]/;
const innerCapitalName = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O|D|Fitz)'?[A-Z]/;

/** Shaped like a name and neither a device, an eponym, nor a word of the suite. */
export function isNameLike(word: string, shouting = false): boolean {
  const bare = withoutPossessive(word);
  if (isListedName(bare)) return true;
  if (shouting || !isCapitalized(bare) || bare.length < 2) return false;
  if (isSuiteWord(bare)) return false;
  if (isKnownName(bare)) return canBeSurname(bare);
  if (bare === bare.toUpperCase()) return bare.length >= 5 && /[AEIOUY]/.test(bare);
  return !brandShape.test(bare) || innerCapitalName.test(bare);
}

/** The name belongs to a physician or a colleague, whom a case log may name. */
export function isColleague(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  const titled =
    /(?<![A-Za-z])(?:drs?|doctor|prof|professor|attending|attendings?:?|fellow|faculty|staff|resident|supervisor|nurse|tech|technologist|w\/|with|by)[.:]? ?$|(?<![A-Za-z])w ?$/iu;
  return (
    titled.test(before) ||
    /^,? (?:MD|DO|RN|NP|PA|PA-C|RT|CRNA|PhD|attending)(?![A-Za-z])/.test(after)
  );
}
