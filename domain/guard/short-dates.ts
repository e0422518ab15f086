import type { Span } from './guard-rules.ts';
import { unitFollows } from './quantities.ts';
import { scan } from './scan.ts';

const day = '((?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01]))(?![\\d/%]|[.,-]\\d)';
const sure = new RegExp(
  `(?<![a-z])(?:since|dated?|admitted|adm|discharged|d/c'?d?|scheduled|due|rtc|returns?|til|till|until|dos|doa|died|expired|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:[a-z]{0,5}day)?)[ ,:.]{1,2}(?:on |for |in )?${day}`,
  'gi',
);
const likely = new RegExp(
  `(?<![a-z])(?:on|from|seen|placed|exchanged|created|surgery|done|(?:last|prior|previous|prev|first)(?: (?:para|thora|angio|cta?|mri|us|tace|bx|biopsy|exchange|change|drain|tube|check|visit|dose|chemo|hd|dialysis|lysis|tips|procedure|surgery|admission))?)[ :]{1,2}(?:on |in )?${day}`,
  'gi',
);
const zeroed = /(?<![\d./-])(?:0[1-9]|1[0-2])\/0[1-9](?![\d/%]|[.,-]\d)/g;
const counted =
  /^ (?:of|to|nodes?|segs?|segments?|lesions?|lobes?|strength|passes|drains?|cores?|levels?|positive|pos|samples?|months?)(?![a-z])/i;

/** "7/10" is a pain score and "3/4" a share; "10/28" and "11/3" are neither. */
function isShare(found: string): boolean {
  const [one = 0, other = 0] = found.split('/').map(Number);
  return one <= other && other <= 10;
}

/** A month and a day in figures, "since 9/14": too close to a count to be stopped, so it warns. */
export function findShortDates(text: string): Span[] {
  const isFree = (match: RegExpExecArray) => {
    const end = match.index + match[0].length;
    return !counted.test(text.slice(end, end + 12)) && !unitFollows(text, end);
  };
  return [
    ...scan(text, 'day-and-month', sure, isFree),
    ...scan(text, 'day-and-month', likely, (match) => isFree(match) && !isShare(match[1] ?? '')),
    ...scan(text, 'day-and-month', zeroed, isFree),
  ];
}
