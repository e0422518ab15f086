import { isGivenName } from './given-names.ts';
import type { Span } from './guard-rules.ts';
import { isKnownName, isKnownPhrase } from './is-known-name.ts';
import {
  isCapitalized,
  isColleague,
  isListedName,
  isNameLike,
  isShouting,
  type Word,
  wordsOf,
} from './name-likeness.ts';
import { scan } from './scan.ts';
import { isSuiteWord } from './suite-words.ts';
import { canBeSurname } from './surnames.ts';

/** "maria lopez, port": in lower case only where two lists agree and no device shares a word. */
function isHurriedName(one: string, other: string): boolean {
  return (
    isGivenName(one) &&
    isListedName(one) &&
    isListedName(other) &&
    one.length > 2 &&
    other.length > 2 &&
    !isKnownName(one) &&
    !isKnownName(other)
  );
}

function isFullName(one: string, other: string, shouting: boolean): boolean {
  if (!isCapitalized(one) || !isCapitalized(other)) return isHurriedName(one, other);
  if (isKnownPhrase(`${one} ${other}`)) return false;
  if (!isGivenName(one) || isSuiteWord(other)) return false;
  return canBeSurname(other) || (isNameLike(other, shouting) && other.length > 2);
}

const givenAndInitial =
  /(?<![A-Za-z.-]|[A-Za-z]\. )([A-Z][a-z]{2,20}) [A-Z]\.(?![A-Za-z]|\d| ?[A-Z][a-z])/g;

function gapIsPlain(text: string, one: Word, other: Word): boolean {
  return /^[ \t]{1,2}(?:[A-Z]\.?[ \t])?$/.test(text.slice(one.end, other.start));
}

/** A frequent first name and a surname beside it, unless a colleague's. */
export function findFullNames(text: string): Span[] {
  const shouting = isShouting(text);
  const words = wordsOf(text).filter((word) => word.text.length > 1);
  const spans: Span[] = [];
  for (const [index, one] of words.entries()) {
    const other = words[index + 1];
    if (!other || !gapIsPlain(text, one, other)) continue;
    if (!isFullName(one.text, other.text, shouting)) continue;
    if (isColleague(text, one.start, other.end)) continue;
    spans.push({ rule: 'full-name', start: one.start, end: other.end });
  }
  const junior = /(?<![A-Za-z-])[A-Z][a-z]{2,20},? (?:Jr|JR)(?![A-Za-z])/g;
  const shortened = scan(text, 'full-name', givenAndInitial, (match) => {
    const [found, given = ''] = match;
    const end = match.index + found.length;
    return isGivenName(given) && !isSuiteWord(given) && !isColleague(text, match.index, end);
  });
  return [...spans, ...shortened, ...scan(text, 'full-name', junior)];
}

const sexWord = '(?:male|female|man|woman|boy|girl|gentleman|lady)(?![A-Za-z])';
const yearsWord = '(?:y\\.?/?o\\.?[mf]?|yrs?|years?|y)(?![A-Za-z])(?:[ -]?old(?![A-Za-z]))?';
const marker = new RegExp(
  `(?<![A-Za-z\\d.,/x])(?:\\d{1,3}[ -]?${yearsWord}(?:[ ,/-]{0,2}(?:[mf](?![A-Za-z])|${sexWord}))?|\\d{1,3} ?[/-]? ?(?:[mf](?![A-Za-z\\d])|${sexWord})|[mf][ ,/]{0,2}\\d{1,3}(?![\\d.%A-Za-z])|age[d:]?[: ]{1,2}\\d{1,3}|${sexWord}|\\(\\d{1,3}\\)|\\([mf]\\)|(?<=, )\\d{2}(?=,))`,
  'gi',
);
/** A marker that can't be a French size or a bare number: "54M", "54 yo", not "5F" or "(54)". */
function isCertain(found: string): boolean {
  const age = Number(/\d+/.exec(found)?.[0] ?? 0);
  const french = /\df$/i.test(found) && age < 35;
  const lowerMetres = /\d ?m$/.test(found);
  return age >= 1 && !french && !lowerMetres && /[A-Za-z]/.test(found);
}

function isPersonBeside(names: string[], certain: boolean, shouting: boolean): boolean {
  const words = names.filter((word) => word.length > 1);
  return words.slice(1).some((other, index) => {
    const one = words[index] ?? '';
    if (!isNameLike(one, shouting) || !isNameLike(other, shouting)) return false;
    if (!certain && !isListedName(one) && !isListedName(other)) return false;
    const pair = `${one} ${other}`;
    return !isKnownPhrase(pair) && (isGivenName(one) || !isKnownName(pair));
  });
}

const article = /^(?:is|was|an?)$/;

/** Up to three words that end right before `at`, nearest last; "is a" in between is skipped. */
function wordsBefore(text: string, words: readonly Word[], next: number, at: number): Word[] {
  let index = next - 1;
  let edge = at;
  while (index >= 0 && article.test(words[index]?.text ?? '')) index -= 1;
  if (index < next - 1) edge = words[index + 1]?.start ?? at;
  const found: Word[] = [];
  for (; index >= 0 && found.length < 3; index -= 1) {
    const word = words[index];
    const gap = word ? text.slice(word.end, edge) : '';
    if (!word || !(found.length ? /^\.?[ \t]{1,2}$/ : /^[ \t,:(-]{0,3}$/).test(gap)) break;
    found.unshift(word);
    edge = word.start;
  }
  return found;
}

function wordsAfter(text: string, words: readonly Word[], next: number, at: number): Word[] {
  const found: Word[] = [];
  let edge = at;
  for (const word of words.slice(next, next + 3)) {
    const gap = text.slice(edge, word.start);
    if (/^(?:drs?|doctor|prof)$/i.test(word.text)) return [];
    if (!(found.length ? /^\.?[ \t]{1,2}$/ : /^[ \t,:)-]{1,3}$/).test(gap)) break;
    found.push(word);
    edge = word.end;
  }
  return found;
}

const initialsAndAge =
  /(?<![A-Za-z.])[A-Z]\. ?(?:[A-Z]\. ?){1,2},? ?\(?\d{1,3} ?(?:[MF]|y\.?\/?o)(?![A-Za-z])/g;

/** Two words that no list knows open a note, and an age with a sex follows. */
const hurried = /^([a-z][a-z'-]{2,20}) ([a-z][a-z'-]{2,20}),? \d{2} ?(?:yo? ?)?[mf](?![a-z\d])/gi;

/** "John Smith 54M", "Okafor, 61 yo", "72F Jane Doe". */
export function findNamesWithAge(text: string): Span[] {
  const shouting = isShouting(text);
  const words = wordsOf(text);
  const spans = [
    ...scan(text, 'name-with-age', initialsAndAge),
    ...scan(text, 'name-with-age', hurried, ([, one = '', other = '']) =>
      [one, other].every((word) => !isSuiteWord(word) && !isKnownName(word)),
    ),
  ];
  let next = 0;
  for (const match of text.matchAll(marker)) {
    const end = match.index + match[0].length;
    const certain = isCertain(match[0]);
    const isPerson = (names: Word[], nearest: Word | undefined) => {
      if (!nearest) return false;
      const alone = certain && isCapitalized(nearest.text) && isNameLike(nearest.text, shouting);
      const plain = names.map((word) => word.text);
      if (!alone && !isPersonBeside(plain, certain, shouting)) return false;
      return !isColleague(text, names[0]?.start ?? 0, names.at(-1)?.end ?? 0);
    };
    while ((words[next]?.start ?? text.length) < match.index) next += 1;
    const before = wordsBefore(text, words, next, match.index);
    if (isPerson(before, before.at(-1)))
      spans.push({ rule: 'name-with-age', start: before[0]?.start ?? match.index, end });
    while ((words[next]?.start ?? text.length) < end) next += 1;
    const after = wordsAfter(text, words, next, end);
    if (isPerson(after, after[0]))
      spans.push({ rule: 'name-with-age', start: match.index, end: after.at(-1)?.end ?? end });
  }
  return spans;
}
