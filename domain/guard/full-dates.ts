import type { Span } from './guard-rules.ts';
import { findDaysOfMonths, findNamedDates } from './named-dates.ts';
import { literatureRanges, seriesPrecedes, unitFollows } from './quantities.ts';
import { scan, scanOverlapping } from './scan.ts';

const longYear = '(?:1[89]|20|21)\\d\\d';

const dayFirst = /(?<!\d)(\d{1,2}) ?([./\\-]) ?(\d{1,2}) ?([./\\-]) ?'?(\d{4}|\d{2})(?!\d)/g;
const yearFirst = new RegExp(`(?<!\\d)${longYear} ?[./-] ?\\d{1,2} ?[./-] ?\\d{1,2}(?!\\d)`, 'g');
const spaced = new RegExp(
  `(?<![\\d.])(?:\\d\\d \\d\\d ${longYear}|${longYear} \\d\\d \\d\\d)(?![\\d.])`,
  'g',
);
function isDayAndMonth(one: number, other: number): boolean {
  const isPair = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isPair(one, other) || isPair(other, one);
}

/** Minutes of freeze, thaw and freeze: "cryo, 10-8-10". */
const freezes = /cryo|freez|thaw|(?<![a-z])ice/i;

/** "10/12/14 Fr", "ribs 8-9-10", "L3/4/05", "8/10/12": sizes and levels, not dates. */
function isSeries(text: string, match: RegExpExecArray, parts: number[]): boolean {
  const end = match.index + match[0].length;
  const [first = 0, second = 0, third = 0] = parts;
  const before = text.slice(Math.max(0, match.index - 2), match.index);
  if (/(?:^|[^A-Za-z])[A-Za-z]$|\d[./-]$/.test(before) || /^[./-]\d/.test(text.slice(end, end + 2)))
    return true;
  if (match[2] === '.' || /(?<!\d)0/.test(match[0])) return false;
  const step = second - first;
  if (third - second === step && step > 0 && step <= 4 && first >= 4) return true;
  const ordered = (first <= second && second <= third) || (first >= second && second >= third);
  const thereAndBack = first === third && third <= 20;
  if (!ordered && !thereAndBack) return false;
  if (thereAndBack && freezes.test(text.slice(Math.max(0, match.index - 60), match.index)))
    return true;
  return unitFollows(text, end) || seriesPrecedes(text, match.index);
}

function isNumericDate(text: string, match: RegExpExecArray): boolean {
  const [, one = '', mark, other = '', otherMark, year = ''] = match;
  if (year.length === 4) {
    const likelyYear = Number(year) >= 1850 && Number(year) < 2150;
    return likelyYear && Number(one) <= 31 && Number(other) <= 31;
  }
  if (mark !== otherMark || !isDayAndMonth(Number(one), Number(other))) return false;
  return !isSeries(text, match, [Number(one), Number(other), Number(year)]);
}

const holiday = new RegExp(
  `(?<![a-z])(?:christmas|xmas|thanksgiving|halloween|easter|new year'?s?|labor day|memorial day|independence day)(?: (?:day|eve))?,? (?:of )?${longYear}(?!\\d)`,
  'gi',
);

/** Days of a year in figures or words; a month alone or a year alone is no finding. */
export function findFullDates(text: string): Span[] {
  const cited = literatureRanges(text);
  const found = [
    ...scanOverlapping(text, 'full-date', dayFirst, (match) => isNumericDate(text, match)),
    ...scan(text, 'full-date', yearFirst),
    ...scan(text, 'full-date', spaced, (match) => !unitFollows(text, match.index + 10)),
    ...scan(text, 'full-date', holiday),
    ...findNamedDates(text),
    ...findDaysOfMonths(text),
  ];
  return found.filter((span) => !cited.some((it) => span.start >= it.start && span.end <= it.end));
}
