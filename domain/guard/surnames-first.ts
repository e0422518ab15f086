import { isGivenName } from './given-names.ts';
import type { Span } from './guard-rules.ts';
import { isKnownName } from './is-known-name.ts';
import {
  isCapitalized,
  isColleague,
  isListedName,
  isNameLike,
  letters,
  namePattern,
} from './name-likeness.ts';
import { scan } from './scan.ts';
import { isSuiteWord } from './suite-words.ts';
import { canBeSurname, isSurname } from './surnames.ts';

const commaPair = new RegExp(
  `(?<![${letters}\\d'-])(${namePattern})(?=(, {0,2})(${namePattern})(?![${letters}\\d]))`,
  'g',
);

function isSurnameFirst(last: string, first: string): boolean {
  if (isSuiteWord(last) || isSuiteWord(first)) return false;
  if (isGivenName(first) && (canBeSurname(last) || (isCapitalized(last) && !isKnownName(last))))
    return isSurname(last) || (isCapitalized(first) && isCapitalized(last) && last.length > 2);
  if (!isCapitalized(last) || !isCapitalized(first)) return false;
  const initial = first.length === 1;
  if (canBeSurname(last)) return initial || (isNameLike(first) && !isKnownName(first));
  const capitals = last.length >= 4 && last === last.toUpperCase() && /[AEIOUY]/.test(last);
  return capitals && isNameLike(last) && first !== first.toUpperCase() && isNameLike(first);
}

/** Two capitalized words that no list knows, where a pasted list has its names: "Halloran, Thea". */
function isUnknownPair(last: string, first: string): boolean {
  const isUnknown = (word: string) => word.length > 2 && isNameLike(word) && !isKnownName(word);
  return isUnknown(last) && isUnknown(first) && isCapitalized(last) && isCapitalized(first);
}

// A lone "L" or "R" is a side; a full stop, a comma or an age ends the initial of a person.
const surnameAndInitial = new RegExp(
  `(?<![${letters}\\d'-])([A-Z]${namePattern})(,?) (?:([A-Z])\\.|[A-KM-QS-Z](?=[,:;)]|$| \\d{1,3} ?[MFmfy]))(?! ?[a-zA-Z]|\\d)`,
  'g',
);

/** "Patel R.", "Tran T, para", "Hussein A 40M", "Blackwood, T.;". */
function isInitialled(text: string, match: RegExpExecArray): boolean {
  const [found, last = '', comma = '', dotted = ''] = match;
  const end = match.index + found.length;
  if (isKnownName(last) || isColleague(text, match.index, end)) return false;
  if (text.slice(end, end + 60).includes('et al')) return false;
  if (isListedName(last)) return true;
  const side = dotted === 'L' || dotted === 'R';
  return comma !== '' && dotted !== '' && !side && last.length > 3 && isNameLike(last);
}

/** "SMITH, John", "Okafor, Ada". */
export function findSurnamesFirst(text: string): Span[] {
  const spans = scan(text, 'surname-first', surnameAndInitial, (match) =>
    isInitialled(text, match),
  );
  // The first name is only looked ahead at: in "5 s, SMITH, John" it begins the true pair.
  for (const match of text.matchAll(commaPair)) {
    const [, last = '', mark = '', first = ''] = match;
    const end = match.index + last.length + mark.length + first.length;
    // A third item after a comma makes it a list of things.
    const opens = match.index === 0 && text[end] !== ',' && isUnknownPair(last, first);
    if (!opens && !isSurnameFirst(last, first)) continue;
    if (isColleague(text, match.index, end)) continue;
    spans.push({ rule: 'surname-first', start: match.index, end });
  }
  return spans;
}
