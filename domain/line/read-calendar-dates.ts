import { dayFrom, dayOf, isoOf, monthNumber } from './calendar.ts';
import { type Claim, claimMatches, type LineReading } from './claim.ts';

/** A date without a year that is longer ago may as well be a slip: it is asked. */
const longestAgo = 60;
/** Enough years to meet a 29 February. */
const yearsTried = 8;

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ordinal = '(\\d{1,2})(?:st|nd|rd|th)?';
const spelledDays =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const spelled = `(${[...spelledDays].reverse().join('|').replaceAll('-', '[ -]')})`;
const dayOfWord = (word: string) => spelledDays.indexOf(word.replace(' ', '-')) + 1;
const year = '(?:[ ,.-]{1,3}(20\\d\\d))?';
const unit = '(?!\\d|[/-]\\d| ?(?:mm|cm|fr|f|french|g|ga|gauge|ml|cc|mg|x|yo|y|mo|%)\\b)';

/** After these a slash parts two segments or grades, not month and day. */
const fractioned = '\\b(?:seg|segs|segments?|grade|stage|zones?|levels?|type|class|pod|lesions?) ?';
const patterns = {
  iso: /(?<![\d/-])(20\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])/g,
  slashed: new RegExp(
    `(?<![\\d/.a-z-])(?<!${fractioned})(\\d{1,2})(?:/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?|-(\\d{1,2})-(\\d{4}|\\d{2})|\\.(\\d{1,2})\\.(\\d{4}|\\d{2}))${unit}`,
    'g',
  ),
  dashed: new RegExp(`(?<![\\d/.a-z-])(1[0-2]|0\\d)-([0-3]\\d)${unit}`, 'g'),
  monthFirst: new RegExp(`\\b${month}[ .-]{1,2}${ordinal}${year}\\b(?![/:])`, 'g'),
  dayFirst: new RegExp(`(?<![\\d/.-])${ordinal}[ -]?(?:of )?${month}\\b\\.?${year}`, 'g'),
  monthSpelled: new RegExp(`\\b${month} (?:the )?${spelled}\\b`, 'g'),
  dayAlone: /\b(?:on )?the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:assist|operator|op|person))/g,
};

const whichDate = (days: readonly number[]) => ({
  kind: 'date' as const,
  value: null,
  ask: {
    kind: 'which-date' as const,
    options: days.map(isoOf).map((iso) => ({ value: iso, label: iso })),
  },
});

/** Dates as the calendar writes them, month before day. Never later than today: that is asked. */
export function readCalendarDates({ text, context }: LineReading): Claim[] {
  const today = dayOf(context.today);
  const date = (y: string | undefined, m: number, d: number) => readDate(today, y, m, d);
  return [
    ...claimMatches(text, patterns.iso, ([, y, m, d]) => date(y, Number(m), Number(d))),
    ...claimMatches(text, patterns.slashed, ([all, m, d1, y1, d2, y2, d3, y3]) => {
      const given = y1 ?? y2 ?? y3;
      // "2/2 cirrhosis" is "secondary to" where it is no day of late.
      if (all === '2/2' && isLongAgo(today, latest(today, 2, 2))) return undefined;
      return date(given, Number(m), Number(d1 ?? d2 ?? d3));
    }),
    ...claimMatches(text, patterns.dashed, ([, m, d]) => date(undefined, Number(m), Number(d))),
    ...claimMatches(text, patterns.monthFirst, ([, m = '', d, y]) =>
      date(y, monthNumber(m), Number(d)),
    ),
    ...claimMatches(text, patterns.dayFirst, ([, d, m = '', y]) =>
      date(y, monthNumber(m), Number(d)),
    ),
    ...claimMatches(text, patterns.monthSpelled, ([, m = '', day = '']) =>
      date(undefined, monthNumber(m), dayOfWord(day)),
    ),
    ...claimMatches(text, patterns.dayAlone, ([, d]) => readDayAlone(today, Number(d))),
  ];
}

function readDate(today: number, yearText: string | undefined, m: number, d: number) {
  if (m > 12 && d <= 12) return whichDate(daysOf(latest(today, d, m)));
  if (yearText) {
    const day = dayFrom(Number(yearText.padStart(4, '20')), m, d);
    return day !== undefined && day <= today ? said(day) : whichDate([]);
  }
  const day = latest(today, m, d);
  if (day === undefined || isLongAgo(today, day)) return whichDate(daysOf(day));
  return said(day);
}

const said = (day: number) => ({ kind: 'date' as const, value: isoOf(day) });
const daysOf = (day: number | undefined) => (day === undefined ? [] : [day]);
const isLongAgo = (today: number, day: number | undefined) =>
  day === undefined || today - day > longestAgo;

/** The latest such day up to today. */
function latest(today: number, m: number, d: number) {
  const thisYear = Number(isoOf(today).slice(0, 4));
  for (let back = 0; back <= yearsTried; back++) {
    const day = dayFrom(thisYear - back, m, d);
    if (day !== undefined && day <= today) return day;
  }
  return undefined;
}

function readDayAlone(today: number, d: number) {
  const [y, m] = isoOf(today).split('-').map(Number);
  for (let back = 0; back <= 1; back++) {
    const day = dayFrom(y ?? 0, (m ?? 1) - back || 12, d);
    if (day !== undefined && day <= today) return said(day);
  }
  return whichDate([]);
}
