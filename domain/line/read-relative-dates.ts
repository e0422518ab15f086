import { dayOf, isoOf, weekdayNumber, weekdayOf } from './calendar.ts';
import { type Claim, claimMatches, type LineReading } from './claim.ts';

const numberWords = 'zero one two three four five six seven eight nine ten'.split(' ');
const toNumber = (word: string) =>
  /^an?$/.test(word) ? 1 : /^\d/.test(word) ? Number(word) : numberWords.indexOf(word);

const amount = '(\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)';
const weekday =
  '(mon|monday|tue|tues|tuesday|wed|weds|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday)s?';

const patterns = {
  dayBefore: /\bday before (?:yesterday|yest)\b/g,
  ago: new RegExp(`\\b${amount} ?(d|dy|days?|w|wks?|weeks?) ago\\b`, 'g'),
  today: /\b(?:today|tdy|tonight|this (?:morning|afternoon|evening|am|pm))\b/g,
  yesterday:
    /\b(?:(?:yesterday|yest|ystrdy|yday|yesterdays)(?: (?:morning|afternoon|evening|night))?|last (?:night|evening))\b/g,
  weekday: new RegExp(
    `\\b(?:(?:on|from) )?(?:(this past|this|last|past|next) )?${weekday}\\b(?!day)`,
    'g',
  ),
  vague:
    /\b(?:tomorrow|tmrw|tmw|(?:next|last|this|earlier this|past) (?:week|month|weekend)|(?:the )?other day|(?:a )?few (?:days|weeks) ago|recently|\w+ months? ago)\b/g,
};

const said = (day: number) => ({ kind: 'date' as const, value: isoOf(day) });
const whichDate = (days: readonly number[]) => ({
  kind: 'date' as const,
  value: null,
  ask: {
    kind: 'which-date' as const,
    options: days.map(isoOf).map((iso) => ({ value: iso, label: iso })),
  },
});

/** Days told from today: "yesterday", "2d ago", "last tues". What lies ahead or is vague is asked. */
export function readRelativeDates({ text, context }: LineReading): Claim[] {
  const today = dayOf(context.today);
  return [
    ...claimMatches(text, patterns.dayBefore, () => said(today - 2)),
    ...claimMatches(text, patterns.ago, ([, count = '', unit = '']) =>
      said(today - toNumber(count) * (unit.startsWith('w') ? 7 : 1)),
    ),
    ...claimMatches(text, patterns.vague, () => whichDate([])),
    ...claimMatches(text, patterns.today, () => said(today)),
    ...claimMatches(text, patterns.yesterday, () => said(today - 1)),
    ...claimMatches(text, patterns.weekday, ([, which, name = '']) => ({
      ...readWeekday(today, weekdayNumber(name), which),
      anyWeek: true,
    })),
  ];
}

function readWeekday(today: number, weekdayWanted: number, which: string | undefined) {
  const back = (weekdayOf(today) - weekdayWanted + 7) % 7;
  if (which === 'next') return whichDate([]);
  if (back > 0) return said(today - back);
  // A bare "Tuesday" on a Tuesday: one says today, another a week ago.
  if (!which) return whichDate([today, today - 7]);
  return said(which === 'this' ? today : today - 7);
}
