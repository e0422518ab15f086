import { monthPattern, ordinalPattern, spokenYearPattern } from './date-words.ts';
import type { Span } from './guard-rules.ts';
import { unitFollows } from './quantities.ts';

const longYear = '(?:1[89]|20|21)\\d\\d';
const year = `(?:(${longYear}|\\d\\d)(?!\\d)|${spokenYearPattern})`;
const gap = "[\\s\\-/.,]{0,3}(?:of |de |del |the )?'?";
const ending = '(?:st|nd|rd|th|er|o|\\.)?';

const month = new RegExp(`(?<![a-z])${monthPattern}`, 'gi');
const before = {
  day: new RegExp(`(?<![\\d.])\\d{1,2}${ending}${gap}$`, 'i'),
  plainDay: new RegExp(
    `(?<![\\d.])(?:\\d{1,2}(?:st|nd|rd|th)?|(?<![a-z])(?:${ordinalPattern}))(?:-|(?: of)? )$`,
    'i',
  ),
  ordinal: new RegExp(`(?:${ordinalPattern})[ -](?:of )?$`, 'i'),
  year: new RegExp(`(?<!\\d)${longYear}[\\s\\-/.,]{0,2}$`),
};
const after = {
  year: new RegExp(`^\\.?${gap}${year}`, 'i'),
  dayAndYear: new RegExp(`^\\.?${gap}\\d{1,2}${ending}([\\s\\-/.,']{1,4}(?:in )?'?)${year}`, 'i'),
  ordinalAndYear: new RegExp(`^ (?:the )?(?:${ordinalPattern})[ ,]{1,3}${year}`, 'i'),
  day: /^[\s\-/.,]{0,2}\d{1,2}(?!\d)/,
  plainDay: new RegExp(
    `^\\.? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?![\\d.,x/-]\\d|[\\dx%])|(?:${ordinalPattern})(?![a-z]))`,
    'i',
  ),
};

interface MonthFound {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

// The months are found first: one pattern with days, months and years costs 15 ms to compile.
function monthsIn(text: string): MonthFound[] {
  return [...text.matchAll(month)].map((match) => {
    const end = match.index + match[0].length;
    return {
      word: match[0],
      start: match.index,
      end,
      before: text.slice(Math.max(0, match.index - 24), match.index),
      after: text.slice(end, end + 44),
    };
  });
}

/** Two loose digits may be a size, and "may" a verb: "3 mar 10 mm", "may 5 2000 units". */
function isSize(text: string, found: MonthFound, end: number): boolean {
  const written = text.slice(found.start, end);
  const loose = /(?<!\d)\d\d$/.test(written) && !/[,'/-]/.test(written);
  return (loose || found.word === 'may') && unitFollows(text, end);
}

function endOfDayFirst(found: MonthFound): number | undefined {
  const match = after.year.exec(found.after);
  const day = before.day.test(found.before) || before.ordinal.test(found.before);
  return match && day ? found.end + match[0].length : undefined;
}

function endOfMonthFirst(found: MonthFound): number | undefined {
  const match = after.dayAndYear.exec(found.after) ?? after.ordinalAndYear.exec(found.after);
  if (!match) return;
  const looseYear = /[\d ] \d\d$/.test(match[0]);
  return found.word === 'may' && looseYear ? undefined : found.end + match[0].length;
}

function endOfYearFirst(found: MonthFound): number | undefined {
  const verb = found.word === 'may';
  const match = before.year.test(found.before) && !verb ? after.day.exec(found.after) : null;
  return match ? found.end + match[0].length : undefined;
}

/** "3 Nov 2026", "Nov 3rd, 2026", "2026-Nov-03", "the third of November 2026". */
export function findNamedDates(text: string): Span[] {
  return monthsIn(text).flatMap((found) => {
    const ends = [endOfDayFirst(found), endOfYearFirst(found), endOfMonthFirst(found)];
    const end = ends[1] ?? ends.find((it) => it !== undefined && !isSize(text, found, it));
    if (end === undefined) return [];
    const lead = end === ends[0] ? before.day : before.year;
    const start = found.start - (lead.exec(found.before)?.[0].length ?? 0);
    return [{ rule: 'full-date', start, end }];
  });
}

const rareDay = /^(?:may|mayo|mar|sep|dec)$/i;
// "In November first case", "May 2 be enough", "Mar 14 x 40": no day of a month.
const notADay = /^(?: ?[FGL](?![A-Za-z])| ?x ?\d| (?:of|be|not|or|to|more|need|cases?)(?![a-z]))/i;
const counted =
  /^ (?:time|attempt|try|pass|stick|rotation|week|session|block|half|year|month|call|stent|tips|one)(?![a-z])/i;

/** "mar 10" may be a size, "Mar 14" and "mar 14th" are days. */
function isPlainDay(found: MonthFound, day: string): boolean {
  const number = /\d+/.exec(day)?.[0];
  if (number && (Number(number) < 1 || Number(number) > 31)) return false;
  if (!rareDay.test(found.word)) return true;
  const ordinal =
    /\d(?:st|nd|rd|th)/.test(day) || (!number && (!/^may$/.test(found.word) || / of $/.test(day)));
  return ordinal || (/^[A-Z][a-z]{2}$/.test(found.word) && number !== undefined);
}

/** A day and a month without a year: a date element all the same, 45 CFR 164.514(b)(2)(i)(C). */
export function findDaysOfMonths(text: string): Span[] {
  return monthsIn(text).flatMap((found) => {
    const following = after.plainDay.exec(found.after)?.[0] ?? '';
    const leading = before.plainDay.exec(found.before)?.[0] ?? '';
    const day = following || leading;
    if (!day || !isPlainDay(found, day)) return [];
    const end = found.end + following.length;
    if (unitFollows(text, end) || notADay.test(text.slice(end, end + 12))) return [];
    if (!/\d/.test(day) && counted.test(text.slice(end, end + 12))) return [];
    return [{ rule: 'full-date', start: found.start - leading.length, end }];
  });
}

/** A month's name starts the text. */
export function startsWithMonth(text: string): boolean {
  return startMonth.test(text);
}

const startMonth = new RegExp(`^(?:\\d{1,2}${ending} ?(?:of |de )?)?${monthPattern}`, 'i');
