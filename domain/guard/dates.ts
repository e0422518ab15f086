import { monthPattern, ordinalPattern, spokenYearPattern } from './date-words.ts';
import type { Span } from './guard-rules.ts';
import { literatureRanges, seriesPrecedes, shortUnitFollows, unitFollows } from './quantities.ts';
import { scan } from './scan.ts';

const longYear = '(?:1[89]|20|21)\\d\\d';
const gap = "[\\s\\-/.,]{0,3}(?:of |de |del |the )?'?";
const day = '\\d{1,2}(?:st|nd|rd|th|er|o|\\.)?';

const dayFirst = /(?<!\d)(\d{1,2}) ?([./-]) ?(\d{1,2}) ?([./-]) ?'?(\d{4}|\d{2})(?!\d)/g;
const yearFirst = new RegExp(`(?<!\\d)${longYear} ?[./-] ?\\d{1,2} ?[./-] ?\\d{1,2}(?!\\d)`, 'g');
const spaced = new RegExp(
  `(?<![\\d.])(?:\\d\\d \\d\\d ${longYear}|${longYear} \\d\\d \\d\\d)(?![\\d.])`,
  'g',
);
const dayMonthYear = new RegExp(
  `(?<![\\d.])${day}${gap}${monthPattern}\\.?${gap}(?:(${longYear}|\\d\\d)(?!\\d)|${spokenYearPattern})`,
  'gi',
);
const monthDayYear = new RegExp(
  `(?<![a-z])(${monthPattern})\\.?${gap}${day}([\\s\\-/.,']{1,4}(?:in )?'?)(?:(${longYear}|\\d\\d)(?!\\d)|${spokenYearPattern})`,
  'gi',
);
const yearMonthDay = new RegExp(
  `(?<!\\d)${longYear}[\\s\\-/.,]{0,2}${monthPattern}[\\s\\-/.,]{0,2}\\d{1,2}(?!\\d)`,
  'gi',
);
const spokenDay = new RegExp(
  `(?<![a-z])(?:${monthPattern} (?:the )?(?:${ordinalPattern})|(?:${ordinalPattern}) (?:of )?${monthPattern})[ ,]{1,3}(?:${longYear}|${spokenYearPattern})`,
  'gi',
);

function isDayAndMonth(one: number, other: number): boolean {
  const isPair = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isPair(one, other) || isPair(other, one);
}

/** "10/12/14 Fr", "ribs 8-9-10", "L3/4/05", "8/10/12": sizes and levels, not dates. */
function isSeries(text: string, match: RegExpExecArray, parts: number[]): boolean {
  const end = match.index + match[0].length;
  const [first = 0, second = 0, third = 0] = parts;
  const before = text.slice(Math.max(0, match.index - 2), match.index);
  if (/(?:^|[^A-Za-z])[A-Za-z]$|\d[./-]$/.test(before) || /^[./-]\d/.test(text.slice(end, end + 2)))
    return true;
  const evenSteps = second - first === third - second && second !== first;
  if (evenSteps && third <= 20 && !/(?<!\d)0/.test(match[0])) return true;
  return unitFollows(text, end) || shortUnitFollows(text, end) || seriesPrecedes(text, match.index);
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

/** Two loose digits after a month may be a size: "may 5 10 mm" is no date, "May 5, '10" is. */
function isNamedDate(text: string, match: RegExpExecArray): boolean {
  const [, month = '', mark = '', year = ''] = match;
  const end = match.index + match[0].length;
  if (unitFollows(text, end) && !/,/.test(mark)) return false;
  return !(month === 'may' && year.length === 2 && !/[,'/-]/.test(mark));
}

/** Days of a year in figures or words; a month alone or a year alone is no finding. */
export function findFullDates(text: string): Span[] {
  const cited = literatureRanges(text);
  const found = [
    ...scan(text, 'full-date', dayFirst, (match) => isNumericDate(text, match)),
    ...scan(text, 'full-date', yearFirst),
    ...scan(text, 'full-date', spaced, (match) => !unitFollows(text, match.index + 10)),
    ...scan(text, 'full-date', dayMonthYear, (match) => {
      const short = match[1]?.length === 2;
      return !(short && unitFollows(text, match.index + match[0].length));
    }),
    ...scan(text, 'full-date', monthDayYear, (match) => isNamedDate(text, match)),
    ...scan(text, 'full-date', yearMonthDay, ({ 0: found, index }) => {
      return !unitFollows(text, index + found.length);
    }),
    ...scan(text, 'full-date', spokenDay),
  ];
  return found.filter((span) => !cited.some((it) => span.start >= it.start && span.end <= it.end));
}

const birthLabel =
  '(?<![a-z])(?:d\\.?o\\.?b\\.?|dobs|birth ?-?(?:day|date|dt|year)|date of birth|yob|year of birth|bdate|bday|b-day|geb\\.?|ne\\(e\\) le|nacid[oa]|fecha de nacimiento|date de naissance)';
const birth = new RegExp(
  `(?:${birthLabel}|DOB)(?:[\\s:=#.,()-]|(?:is|was|of|on|the|in|el|le|am)(?![a-z])){0,8}(?:\\d{1,4}(?:[ ./-]\\d{1,4}){1,2}|\\d{2,8}|${monthPattern}\\.?[ ,-]{0,3}\\d|(?:${ordinalPattern})|${spokenYearPattern})`,
  'gi',
);
const born = new RegExp(
  `(?<![a-z])(?:born|birth|b\\.)(?:[\\s:,(]|(?:on|in|the|of|at|was)(?![a-z])){1,6}(?:\\d{1,2}[./-]\\d{1,4}(?:[./-]\\d{2,4})?(?!\\d| ?(?:weeks?|wks?|kg|g|months?|mo|days?|apgar))|(?:${day} )?(?:of )?${monthPattern}|${longYear}(?!\\d)|(?:${ordinalPattern}) (?:of )?${monthPattern})`,
  'gi',
);

/** Birth dates behind a label, even in part: "DOB 3/54", "born in 1954". */
export function findBirthDates(text: string): Span[] {
  return [...scan(text, 'birth-date', birth), ...scan(text, 'birth-date', born)];
}

const monthDay = new RegExp(
  `(?<![a-z])(${monthPattern})\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?![\\d.,x/-]\\d|[\\dx%])`,
  'gi',
);
const dayMonth = new RegExp(`(?<![\\d.])\\d{1,2}(?:st|nd|rd|th)?(?: of)? (${monthPattern})`, 'gi');

/** A day and a month without a year: worth a second look, not a block. */
export function findDaysAndMonths(text: string): Span[] {
  const isDate = (match: RegExpExecArray) => {
    const plainVerb =
      /^(?:may|mar|sep|dec)$/i.test(match[1] ?? '') && !/\dth|\dst|\dnd|\drd/.test(match[0]);
    return !plainVerb && !unitFollows(text, match.index + match[0].length);
  };
  return [
    ...scan(text, 'day-and-month', monthDay, isDate),
    ...scan(text, 'day-and-month', dayMonth, isDate),
  ];
}
