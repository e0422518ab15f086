import type { Span } from './guard-rules.ts';
import { countUnitFollows, isMeasured, literatureRanges, quantityPrecedes } from './quantities.ts';
import { countDigits, scan } from './scan.ts';

const fewestDigits = 7;
// A letter O, I or l between digits is how a hurried thumb types 0 and 1.
const run = /\d(?:[OoIl]?\d){6,}/g;
const thousands = /(?<![\d,])\d{1,3}(?:,\d{3}){2,}(?!\d)/g;
const dotted = /(?<![\d.])\d+(?:\.\d+){2,}/g;
const chain = /(?<!\d)(?<!\d[.,/])\d+(?:[ _-]{1,3}\d+)+(?!\/\d)/g;
const slashed = /(?<![\d/])(?<!\d[.,])\d+(?:\/\d+)+/g;
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
  const grain = group.length > 3 ? 50 : 10;
  return group.length < 6 && !group.startsWith('0') && Number(group) % grain === 0;
}

/** Dilators and coils in order: "8-10-12-14". */
function isSizes(groups: string[]): boolean {
  const numbers = groups.map(Number);
  const small = numbers.every((number) => number <= 40) && isRising(numbers);
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  const even = numbers.every((number, index) => number === (numbers[0] ?? 0) + step * index);
  return (small || even) && groups.every((group) => !group.startsWith('0'));
}

/** Diameters and length of an aortic device: "28-16-145", "25 16 124". */
function isEndograft(groups: string[]): boolean {
  const [proximal = 0, distal = 0, length = 0] = groups.map(Number);
  if (groups.map((group) => group.length).join('') !== '223') return false;
  return proximal >= 16 && proximal <= 46 && distal >= 9 && distal <= 46 && length <= 250;
}

function isClock(group: string): boolean {
  return group.length === 4 && Number(group.slice(0, 2)) < 24 && Number(group.slice(2)) < 60;
}

/** "0815-0945", "2019-2024", or pages "1898-1905". */
function isSpanOfTime(groups: string[]): boolean {
  const [from = '', until = ''] = groups;
  if (groups.length !== 2 || Number(from) >= Number(until)) return false;
  const years = groups.every((group) => /^(?:19|20)\d\d$/.test(group));
  const pages = from.length === 4 && Number(until) - Number(from) < 20;
  return years || pages || groups.every(isClock);
}

function isShapedLikeId(groups: string[], hyphened: boolean): boolean {
  if (countDigits(groups.join('')) < fewestDigits || isSpanOfTime(groups)) return false;
  if (groups.every((group) => group.length === 1)) return !isRising(groups.map(Number));
  if (groups.every((group) => group.length <= 2)) return hyphened && !isSizes(groups);
  if (isEndograft(groups) || groups.every(isMeasureLike)) return false;
  const singles = groups.filter((group) => group.length === 1).length;
  const short = groups.filter((group) => group.length < 3).length;
  return hyphened || (singles < 2 && short < 3);
}

/** Without a measure at the end ("… 8 mm", "… 0.5") and loose counts at either side. */
function withoutMeasures(text: string, match: string, groups: string[], end: number): string[] {
  const last = groups.at(-1) ?? '';
  const opensDecimal = /^[.,]\d/.test(text.slice(end, end + 2));
  const opensProduct = last.length < 3 && /^ ?x ?\d/i.test(text.slice(end, end + 4));
  const own = / \d+$/.test(match) && isMeasured(text, last, end);
  const tied = own || opensDecimal || opensProduct;
  const kept = tied ? groups.slice(0, -1) : [...groups];
  if (kept.every((group) => group.length === 1)) return kept;
  while (kept[0]?.length === 1) kept.shift();
  while (kept.at(-1)?.length === 1) kept.pop();
  return kept;
}

/** "CA 19-9 4410" names a marker before its value. */
function afterMarker(text: string, match: RegExpExecArray): string {
  const isMarker = /(?<![a-z])ca[ -]?$/i.test(
    text.slice(Math.max(0, match.index - 4), match.index),
  );
  return isMarker ? match[0].replace(/^(?:19-9|15-3|27[-. ]29|72-4|125)[ -]+/, '') : match[0];
}

function isIdChain(text: string, match: RegExpExecArray): boolean {
  const found = afterMarker(text, match);
  const groups = found.split(/[ _-]+/);
  const end = match.index + match[0].length;
  const spaced = /\d +\d/.test(found);
  const hyphened = /[_-]/.test(found);
  const small = groups.every((group) => group.length <= 3);
  if (!hyphened && small && quantityPrecedes(text, match.index)) return false;
  return isShapedLikeId(spaced ? withoutMeasures(text, found, groups, end) : groups, hyphened);
}

/** "24/018832" is an id; "014/018/035" and "120/80" are not. */
function isIdFraction({ 0: found }: RegExpExecArray): boolean {
  const groups = found.split('/');
  const longest = Math.max(...groups.map((group) => group.length));
  return countDigits(found) >= fewestDigits && longest >= 5 && !groups.every(isMeasureLike);
}

function isIdRun(text: string, match: RegExpExecArray): boolean {
  const { index } = match;
  const end = index + match[0].length;
  const before = text.slice(Math.max(0, index - 2), index);
  // In "50 4821773 units" the unit is the first number's, and "#" or a letter never opens a dose.
  const owned = /\d $|[A-Za-z#-]$/.test(before);
  const round = /^\d{1,2}0{5,}$/.test(match[0]);
  const dose = !owned && match[0].length <= 9 && (countUnitFollows(text, end) || round);
  return !/\d\.$/.test(before) && !dose;
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
    ...scan(text, 'long-number', slashed, isIdFraction),
    ...scan(text, 'long-number', digitWord),
  ];
  return found.filter(
    (span) => !cited.some((range) => span.start >= range.start && span.end <= range.end),
  );
}
