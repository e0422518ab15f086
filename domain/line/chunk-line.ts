import { accessWords, isAction, reasonWords } from './concept-classes.ts';
import { denials, fillerWords } from './filler-words.ts';
import type { LineItem } from './lex-line.ts';
import { isWeak } from './procedure-index.ts';
import { readChunk } from './read-chunk.ts';

/**
 * A stretch of items with one meaning: `exact` names one procedure, `ask` several or an unfinished one,
 * `loose` holds words of procedures that name none by themselves.
 */
export interface Part {
  readonly kind: 'exact' | 'ask' | 'loose' | 'ignored' | 'unknown';
  /** Places of the items, the last one included. */
  readonly first: number;
  readonly last: number;
  readonly concepts: ReadonlySet<string>;
  /** One for `exact`; what to offer for `ask`. */
  readonly codes: readonly string[];
}

/** What a reading costs: the cheapest whole of a line is taken. */
const costs = { filler: 0.1, skipped: 0.5, loose: 1.6, unknown: 2, act: 2.9 };
const describing = { weak: 0.4, reason: 0.8 };
type Prices = typeof describing;

/** Items that a name of a procedure spans at most. */
const longestChunk = 14;

interface Step {
  readonly cost: number;
  readonly part: Part | undefined;
  readonly next: number;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * Divides a line into parts so that as much of it as possible is named exactly, with the fewest names.
 * Words that only describe ("coil", "PE") are names where the line holds no other.
 */
export function chunkLine(items: readonly LineItem[]): Part[] {
  const parts = cheapestParts(items, describing);
  const isNamed = parts.some(({ kind }) => kind === 'exact' || kind === 'ask');
  return isNamed ? parts : cheapestParts(items, { weak: costs.loose, reason: costs.loose });
}

function cheapestParts(items: readonly LineItem[], prices: Prices): Part[] {
  const best: Step[] = [];
  for (let at = items.length - 1; at >= 0; at--) {
    const steps = [...stepsOfItem(items, at, prices), ...stepsOfChunks(items, at)];
    const totals = steps.map((step) => ({
      ...step,
      cost: step.cost + (best[step.next]?.cost ?? 0),
    }));
    const [cheapest] = totals.sort((a, b) => a.cost - b.cost);
    if (cheapest) best[at] = cheapest;
  }
  const parts: Part[] = [];
  for (let at = 0; at < items.length; ) {
    const step = best[at];
    if (step?.part) parts.push(step.part);
    at = step?.next ?? at + 1;
  }
  return parts;
}

function stepsOfItem(items: readonly LineItem[], at: number, prices: Prices): Step[] {
  const item = items[at];
  if (!item) return [];
  const steps = [stepOver(item, at, prices)];
  const end = item.opens ? endOfSegment(items, at) : at;
  const denied = endOfDenied(items, at);
  if (denied) {
    steps.push({ cost: costs.skipped, part: toPart('ignored', at, denied - 1), next: denied });
  }
  const reasoned = item.opens === 'negation' || hasContentBefore(items, at);
  if (item.opens && reasoned && end > at) {
    const skipped = items.slice(at, end).some(({ kind }) => kind !== 'grammar');
    const part = skipped ? toPart('ignored', at, end - 1) : undefined;
    steps.push({ cost: costs.skipped, part, next: end });
  }
  return steps;
}

function stepOver(item: LineItem, at: number, prices: Prices): Step {
  const step = (cost: number, kind?: Part['kind']) => ({
    ...{ cost, next: at + 1 },
    part: kind && toPart(kind, at, at, new Set(item.concepts)),
  });
  if (item.kind === 'grammar') return step(0);
  if (item.kind === 'number' || item.kind === 'filler') return step(costs.filler, 'ignored');
  if (item.kind === 'unknown') return step(costs.unknown, 'unknown');
  const isFiller = item.first === item.last && fillerWords.has(item.text);
  if (isFiller || item.concepts.every(isWeak)) return step(prices.weak, 'ignored');
  if (item.concepts.every(isAction)) return step(costs.act, 'loose');
  const isReason = item.concepts.every((each) => reasonWords.has(each) || accessWords.has(each));
  return step(isReason ? prices.reason : costs.loose, 'loose');
}

function toPart(kind: Part['kind'], first: number, last: number, concepts = nothing): Part {
  return { kind, first, last, concepts, codes: [] };
}

const doneWords = new Set(
  'done performed used needed required necessary possible indicated feasible'.split(' '),
);

/** "Y90 in 2 weeks" is yet to be done. */
const later =
  /\bin (?:\d{1,2}|a|one|two|three|four|five|six|a few) (?:d|days?|wks?|weeks?|mos?|months?)\b/;

/** Where a stretch ends that begins here and says that its thing was not done. */
function endOfDenied(items: readonly LineItem[], at: number) {
  const segment = items[at]?.segment;
  if (items[at]?.kind !== 'content' || items[at - 1]?.segment === segment) return undefined;
  const end = endOfSegment(items, at);
  const said = items
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ');
  if (later.test(said)) return end;
  const denial = items.slice(at, end).findIndex(({ text }) => denials.has(text));
  const act =
    denial >= 0
      ? items.slice(at + denial + 1, end).find(({ kind }) => kind !== 'grammar')
      : undefined;
  const isAct = act && (act.concepts.some(isAction) || doneWords.has(act.text));
  return isAct ? end : undefined;
}

function endOfSegment(items: readonly LineItem[], at: number) {
  const segment = items[at]?.segment;
  const end = items.findIndex((item, place) => place > at && item.segment !== segment);
  return end < 0 ? items.length : end;
}

function hasContentBefore(items: readonly LineItem[], at: number) {
  const segment = items[at]?.segment;
  return items.slice(0, at).some((item) => item.segment === segment && item.kind === 'content');
}

function stepsOfChunks(items: readonly LineItem[], at: number): Step[] {
  const steps: Step[] = [];
  if (items[at]?.kind !== 'content') return steps;
  for (let last = at; last < Math.min(items.length, at + longestChunk); last++) {
    const item = items[last];
    const apart = last > at && (item?.gap === 'and' || item?.gap === 'claim');
    if (!item || apart || item.opens === 'negation') break;
    if (item.kind !== 'content') continue;
    const chunk = readChunk(items.slice(at, last + 1));
    if (!chunk) continue;
    const { cost, kind, codes, concepts } = chunk;
    steps.push({ cost, part: { kind, first: at, last, concepts, codes }, next: last + 1 });
  }
  return steps;
}
