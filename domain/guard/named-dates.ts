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
  plainDay: /(?<![\d.])\d{1,2}(?:st|nd|rd|th)?(?: of)? $/i,
  ordinal: new RegExp(`(?:${ordinalPattern})[ -](?:of )?$`, 'i'),
  year: new RegExp(`(?<!\\d)${longYear}[\\s\\-/.,]{0,2}$`),
};
const after = {
  year: new RegExp(`^\\.?${gap}${year}`, 'i'),
  dayAndYear: new RegExp(`^\\.?${gap}\\d{1,2}${ending}([\\s\\-/.,']{1,4}(?:in )?'?)${year}`, 'i'),
  ordinalAndYear: new RegExp(`^ (?:the )?(?:${ordinalPattern})[ ,]{1,3}${year}`, 'i'),
  day: /^[\s\-/.,]{0,2}\d{1,2}(?!\d)/,
  plainDay: /^\.? (?:the )?\d{1,2}(?:st|nd|rd|th)?(?![\d.,x/-]\d|[\dx%])/i,
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

/** Two loose digits may be a size: "3 mar 10 mm" and "may 5 10 mm" are no dates. */
function isYear(text: string, end: number, match: RegExpExecArray): boolean {
  return match.at(-1)?.length !== 2 || !unitFollows(text, end);
}

function endOfDayFirst(text: string, found: MonthFound): number | undefined {
  const match = after.year.exec(found.after);
  if (!match || !(before.day.test(found.before) || before.ordinal.test(found.before))) return;
  const end = found.end + match[0].length;
  return isYear(text, end, match) ? end : undefined;
}

function endOfMonthFirst(text: string, found: MonthFound): number | undefined {
  const match = after.dayAndYear.exec(found.after);
  if (!match) {
    const spoken = after.ordinalAndYear.exec(found.after);
    return spoken ? found.end + spoken[0].length : undefined;
  }
  const [, mark = '', digits = ''] = match;
  const end = found.end + match[0].length;
  if (unitFollows(text, end) && !mark.includes(',')) return;
  const verb = found.word === 'may' && digits.length === 2 && !/[,'/-]/.test(mark);
  return verb ? undefined : end;
}

function endOfYearFirst(text: string, found: MonthFound): number | undefined {
  const match = before.year.test(found.before) ? after.day.exec(found.after) : null;
  if (!match) return;
  const end = found.end + match[0].length;
  return unitFollows(text, end) ? undefined : end;
}

/** "3 Nov 2026", "Nov 3rd, 2026", "2026-Nov-03", "the third of November 2026". */
export function findNamedDates(text: string): Span[] {
  return monthsIn(text).flatMap((found) => {
    const dayFirst = endOfDayFirst(text, found);
    const end = dayFirst ?? endOfMonthFirst(text, found) ?? endOfYearFirst(text, found);
    if (end === undefined) return [];
    const lead = dayFirst === undefined ? before.year : before.day;
    const start = found.start - (lead.exec(found.before)?.[0].length ?? 0);
    return [{ rule: 'full-date', start, end }];
  });
}

/** A day and a month without a year: worth a second look, not a block. */
export function findDaysAndMonths(text: string): Span[] {
  return monthsIn(text).flatMap((found) => {
    const verb = /^(?:may|mar|sep|dec)$/i.test(found.word);
    const following = after.plainDay.exec(found.after)?.[0] ?? '';
    const leading = before.plainDay.exec(found.before)?.[0] ?? '';
    const day = following || leading;
    if (!day || (verb && !/\d(?:st|nd|rd|th)/.test(day))) return [];
    const end = found.end + following.length;
    if (unitFollows(text, end)) return [];
    return [{ rule: 'day-and-month', start: found.start - leading.length, end }];
  });
}

/** A month's name starts the text. */
export function startsWithMonth(text: string): boolean {
  return startMonth.test(text);
}

const startMonth = new RegExp(`^(?:\\d{1,2}${ending} ?(?:of |de )?)?${monthPattern}`, 'i');
