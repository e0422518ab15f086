import { ordinalPattern, spokenYearPattern } from './date-words.ts';
import type { Span } from './guard-rules.ts';
import { startsWithMonth } from './named-dates.ts';

const label =
  /(?:(?<![a-z])(?:d\.?o\.?b\.?|dobs|birth ?-?(?:day|date|dt|year)|date of birth|yob|year of birth|bdate|bday|b-day|geb\.?|nacid[oa]|fecha de nacimiento|date de naissance)|dob)(?:[\s:=#.,()-]|(?:is|was|of|on|the|in|el|le|am)(?![a-z])){0,8}/gi;
const verb = /(?<![a-z])(?:born|birth)(?:[\s:,(]|(?:on|in|the|of|at|was)(?![a-z])){1,6}/gi;

const labelled = /^(?:\d{1,4}(?:[ ./-]\d{1,4}){1,2}|\d{2,8})/;
const afterVerb =
  /^(?:\d{1,2}[./-]\d{1,4}(?:[./-]\d{2,4})?(?!\d| ?(?:weeks?|wks?|kg|g|months?|mo|days?|apgar))|(?:1[89]|20)\d\d(?!\d))/i;
const spoken = new RegExp(
  `^(?:${ordinalPattern}|${spokenYearPattern})(?! (?:child|baby|twin))`,
  'i',
);

function findAfter(text: string, opening: RegExp, figures: RegExp): Span[] {
  return [...text.matchAll(opening)].flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + 32);
    const date = figures.exec(rest)?.[0] ?? spoken.exec(rest)?.[0];
    if (date === undefined && !startsWithMonth(rest)) return [];
    return [{ rule: 'birth-date', start: match.index, end: from + (date?.length ?? 1) }];
  });
}

/** Birth dates behind a label, even in part: "DOB 3/54", "born in 1954". */
export function findBirthDates(text: string): Span[] {
  return [...findAfter(text, label, labelled), ...findAfter(text, verb, afterVerb)];
}
