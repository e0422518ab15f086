import { isGivenName } from './given-names.ts';
import type { Span } from './guard-rules.ts';
import { isKnownName } from './is-known-name.ts';
import {
  isCapitalized,
  isColleague,
  isListedName,
  isNameLike,
  isShouting,
  namePattern,
  type Word,
  wordsOf,
} from './name-likeness.ts';
import { scan } from './scan.ts';
import { isSuiteWord } from './suite-words.ts';
import { isSurname } from './surnames.ts';

const commaPair = new RegExp(
  `(?<![\\p{L}\\d'-])(${namePattern}), {0,2}(${namePattern})(?![\\p{L}\\d])`,
  'gu',
);

function isSurnameFirst(last: string, first: string): boolean {
  if (isSuiteWord(last) || isSuiteWord(first)) return false;
  if (isGivenName(first) && (isSurname(last) || (isCapitalized(last) && !isKnownName(last))))
    return isSurname(last) || (isCapitalized(first) && last.length > 2);
  if (!isCapitalized(last) || !isCapitalized(first)) return false;
  const initial = first.length === 1;
  if (isSurname(last)) return initial || (isNameLike(first) && !isKnownName(first));
  const capitals = last.length >= 4 && !/\p{Ll}/u.test(last) && /[AEIOUY]/.test(last);
  return capitals && isNameLike(last) && /\p{Ll}/u.test(first) && isNameLike(first);
}

/** "SMITH, John", "Okafor, Ada". */
export function findSurnamesFirst(text: string): Span[] {
  return scan(text, 'surname-first', commaPair, (match) => {
    const [found, last = '', first = ''] = match;
    const colleague = isColleague(text, match.index, match.index + found.length);
    return !colleague && isSurnameFirst(last, first);
  });
}

function isFullName(one: string, other: string, shouting: boolean): boolean {
  if (!isCapitalized(one) || !isCapitalized(other) || isKnownName(`${one} ${other}`)) return false;
  if (!isGivenName(one) || isSuiteWord(other)) return false;
  return isSurname(other) || (isNameLike(other, shouting) && other.length > 2);
}

function gapIsPlain(text: string, one: Word, other: Word): boolean {
  return /^[ \t]{1,2}(?:\p{Lu}\.?[ \t])?$/u.test(text.slice(one.end, other.start));
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
  const junior = /(?<![\p{L}-])\p{Lu}\p{Ll}{2,20},? (?:Jr|JR)(?!\p{L})/gu;
  return [...spans, ...scan(text, 'full-name', junior)];
}

const sexWord = '(?:male|female|man|woman|boy|girl|gentleman|lady)(?!\\p{L})';
const yearsWord = '(?:y\\.?/?o\\.?[mf]?|yrs?|years?|y)(?!\\p{L})(?:[ -]?old(?!\\p{L}))?';
const marker = new RegExp(
  `(?<![\\p{L}\\d.,/x])(?:\\d{1,3}[ -]?${yearsWord}(?:[ ,/-]{0,2}(?:[mf](?!\\p{L})|${sexWord}))?|\\d{1,3} ?[/-]? ?(?:[mf](?![\\p{L}\\d])|${sexWord})|[mf][ ,/]{0,2}\\d{1,3}(?![\\d.%\\p{L}])|age[d:]?[: ]{1,2}\\d{1,3}|${sexWord}|\\(\\d{1,3}\\)|\\([mf]\\)|(?<=, )\\d{2}(?=,))`,
  'giu',
);
const nameBefore = new RegExp(
  `((?:${namePattern}\\.?[ \\t]){0,2}${namePattern})(?:,? (?:is|was))?(?:,? an?)?[ \\t,:(-]{0,3}$`,
  'u',
);
const nameAfter = new RegExp(
  `^[ \\t,:)-]{1,3}((?:${namePattern})(?:[ \\t]${namePattern}\\.?){0,2})`,
  'u',
);

/** A marker that can't be a French size or a bare number: "54M", "54 yo", not "5F" or "(54)". */
function isCertain(found: string): boolean {
  const age = Number(/\d+/.exec(found)?.[0] ?? 0);
  const french = /\df$/i.test(found) && age < 35;
  const lowerMetres = /\d ?m$/.test(found);
  return age >= 1 && !french && !lowerMetres && /[A-Za-z]/.test(found);
}

function isPersonBeside(names: string[], certain: boolean, shouting: boolean): boolean {
  const words = names.filter((word) => word.replace('.', '').length > 1);
  const pairs = words.slice(1).map((word, index) => [words[index] ?? '', word] as const);
  const isPair = pairs.some(([one, other]) => {
    if (isKnownName(`${one} ${other}`) && !isGivenName(one)) return false;
    const listed = isListedName(one) || isListedName(other);
    if (!certain && !listed) return false;
    return isNameLike(one, shouting) && isNameLike(other, shouting);
  });
  return isPair;
}

/** "John Smith 54M", "Okafor, 61 yo", "72F Jane Doe". */
export function findNamesWithAge(text: string): Span[] {
  const shouting = isShouting(text);
  const spans: Span[] = [];
  for (const match of text.matchAll(marker)) {
    const end = match.index + match[0].length;
    const certain = isCertain(match[0]);
    const before = nameBefore.exec(text.slice(Math.max(0, match.index - 70), match.index))?.[1];
    const after = nameAfter.exec(text.slice(end, end + 70))?.[1];
    for (const name of [before, after]) {
      if (!name) continue;
      const start = name === before ? text.lastIndexOf(name, match.index) : match.index;
      if (name === before && isColleague(text, start, start + name.length)) continue;
      const names = name.split(/[ \t]/);
      const nearest = (name === before ? names.at(-1) : names[0]) ?? '';
      const single = certain && isCapitalized(nearest) && isNameLike(nearest, shouting);
      if (!single && !isPersonBeside(names, certain, shouting)) continue;
      spans.push({
        rule: 'name-with-age',
        start,
        end: name === before ? end : text.indexOf(name, end) + name.length,
      });
    }
  }
  return spans;
}
