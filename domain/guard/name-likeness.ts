import { isGivenName } from './given-names.ts';
import { isKnownName } from './is-known-name.ts';
import { isSuiteWord } from './suite-words.ts';
import { isSurname } from './surnames.ts';

/** One word of a name, after accents are gone. */
export const namePattern = "\\p{L}[\\p{L}'-]{0,30}";

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = new RegExp(`(?<![\\p{L}\\d'-])${namePattern}(?![\\p{L}\\d])`, 'gu');

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** In a note whose words mostly start with capitals, a capital says nothing. */
export function isShouting(text: string): boolean {
  const longer = wordsOf(text).filter((word) => word.text.length > 2);
  const capitals = longer.filter((word) => isCapitalized(word.text)).length;
  return longer.length >= 6 && capitals / longer.length > 0.6;
}

/** A frequent first name or surname that isn't an everyday word of a note. */
export function isListedName(word: string): boolean {
  const bare = word.replace(/'s$/, '');
  if (isSuiteWord(bare)) return false;
  return isGivenName(bare) || isSurname(bare) || bare.split('-').some((part) => isGivenName(part));
}

const brandShape = /\p{Ll}\p{Lu}/u;
const innerCapitalName = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O|D|Fitz)'?\p{Lu}/u;

/** Shaped like a name and neither a device, an eponym, nor a word of the suite. */
export function isNameLike(word: string, shouting = false): boolean {
  const bare = word.replace(/'s$/, '');
  if (isListedName(bare)) return true;
  if (shouting || !isCapitalized(bare) || bare.length < 2) return false;
  if (isSuiteWord(bare) || isKnownName(bare)) return false;
  if (!/\p{Ll}/u.test(bare)) return bare.length >= 5 && /[AEIOUY]/.test(bare);
  return !brandShape.test(bare) || innerCapitalName.test(bare);
}

/** The name belongs to a physician or a colleague, whom a case log may name. */
export function isColleague(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  const titled =
    /(?<!\p{L})(?:drs?|doctor|prof|professor|attending|attendings?:?|fellow|faculty|staff|resident|supervisor|nurse|tech|technologist|w\/|w|with|by|and dr)[.:]? ?$/iu;
  return (
    titled.test(before) || /^,? (?:MD|DO|RN|NP|PA|PA-C|RT|CRNA|PhD|attending)(?!\p{L})/u.test(after)
  );
}
