import type { Span } from './guard-rules.ts';
import {
  countUnitFollows,
  literatureRanges,
  quantityPrecedes,
  shortUnitFollows,
  unitFollows,
} from './quantities.ts';
import { countDigits, scan } from './scan.ts';

const fewestDigits = 7;
// A letter O, I or l between digits is how a hurried thumb types 0 and 1.
const run = /\d(?:[OoIl]?\d){6,}/g;
const thousands = /(?<![\d,])\d{1,3}(?:,\d{3}){2,}(?!\d)/g;
const dotted = /(?<![\d.])\d+(?:\.\d+){2,}/g;
const chain = /(?<!\d)(?<!\d[.,])\d+(?:[ /_-]{1,3}\d+)+/g;
const digitWord =
  /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)(?:[ ,-]{1,3}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)){6,}\b/gi;
const wireSizes = new Set(['014', '016', '018', '021', '025', '027', '035', '038']);

function isRising(numbers: number[]): boolean {
  const pairs = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0);
}

/** Sizes of spheres, wires and doses come round; the digits of an id rarely do. */
function isMeasureLike(group: string): boolean {
  if (group.length === 1 || wireSizes.has(group)) return true;
  return group.length < 6 && !group.startsWith('0') && Number(group) % 50 === 0;
}

/** Dilators and coils in order: "8-10-12-14". */
function isSizes(groups: string[]): boolean {
  const plausible = groups.every((group) => !group.startsWith('0') && Number(group) <= 40);
  return plausible && isRising(groups.map(Number));
}

function isClock(group: string): boolean {
  return group.length === 4 && Number(group.slice(0, 2)) < 24 && Number(group.slice(2)) < 60;
}

/** "0815-0945" or "2019-2024". */
function isSpanOfTime(groups: string[]): boolean {
  const [from = '', until = ''] = groups;
  if (groups.length !== 2 || Number(from) >= Number(until)) return false;
  const years = groups.every((group) => /^(?:19|20)\d\d$/.test(group));
  return years || groups.every(isClock);
}

function isShapedLikeId(groups: string[], marks: string): boolean {
  if (countDigits(groups.join('')) < fewestDigits || isSpanOfTime(groups)) return false;
  if (groups.every((group) => group.length === 1)) return !isRising(groups.map(Number));
  if (groups.every((group) => group.length <= 2))
    return !isSizes(groups) && !marks.includes('/') && (marks.includes('-') || groups.length <= 6);
  if (marks.includes('/') && groups.every((group) => group.length < 5)) return false;
  if (groups.every(isMeasureLike)) return false;
  const singles = groups.filter((group) => group.length === 1).length;
  const short = groups.filter((group) => group.length < 3).length;
  return marks.includes('-') || (singles < 2 && short < 3);
}

/** Without the number that belongs to a unit or a decimal at the end, or a count at the start. */
function trimMeasures(text: string, groups: string[], end: number, spaced: boolean): string[] {
  const last = groups.at(-1) ?? '';
  const short =
    last.length <= 2 && (shortUnitFollows(text, end) || /^[A-Za-z]/.test(text.slice(end)));
  const tied =
    unitFollows(text, end) || short || /^[.,:x]\d|^ ?[x×] ?\d/i.test(text.slice(end, end + 4));
  const kept = tied ? groups.slice(0, -1) : [...groups];
  while (spaced && kept.length > 1 && kept[0]?.length === 1) kept.shift();
  while (spaced && kept.length > 1 && kept.at(-1)?.length === 1) kept.pop();
  return groups.every((group) => group.length === 1) ? groups : kept;
}

function isIdChain(text: string, match: RegExpExecArray): boolean {
  const groups = match[0].split(/[ /_-]+/);
  const end = match.index + match[0].length;
  const marks = match[0].replace(/\d/g, '');
  const kept = trimMeasures(text, groups, end, !/[/_-]/.test(marks) || marks.includes(' '));
  const small = groups.every((group) => group.length <= 3);
  if (small && quantityPrecedes(text, match.index)) return false;
  return isShapedLikeId(kept, marks);
}

function isIdRun(text: string, match: RegExpExecArray): boolean {
  const { index } = match;
  const end = index + match[0].length;
  const isFraction = /\d\.$/.test(text.slice(Math.max(0, index - 2), index));
  const round = /^\d{1,2}0{5,}$/.test(match[0]);
  const dose = match[0].length <= 9 && (countUnitFollows(text, end) || round);
  return !isFraction && !dose;
}

/** Numbers of seven digits and more that no unit, clock, size or citation explains. */
export function findLongNumbers(text: string): Span[] {
  const cited = literatureRanges(text);
  const found = [
    ...scan(text, 'long-number', run, (match) => isIdRun(text, match)),
    ...scan(text, 'long-number', thousands, (match) => {
      const end = match.index + match[0].length;
      return !countUnitFollows(text, end) && !quantityPrecedes(text, match.index);
    }),
    ...scan(text, 'long-number', dotted, (match) => countDigits(match[0]) >= fewestDigits),
    ...scan(text, 'long-number', chain, (match) => isIdChain(text, match)),
    ...scan(text, 'long-number', digitWord),
  ];
  return found.filter(
    (span) => !cited.some((range) => span.start >= range.start && span.end <= range.end),
  );
}
