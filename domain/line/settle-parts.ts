import { borrowAction, borrowThing, refine } from './borrow-concepts.ts';
import type { Part } from './chunk-line.ts';
import { accessWords, isAction, reasonWords } from './concept-classes.ts';
import { type Gap, isAtLeast, type LineItem, stronger } from './lex-line.ts';
import { completeConcepts, nearestToConcepts } from './match-concepts.ts';
import { isWeak } from './procedure-index.ts';

/**
 * Gives loose words and unfinished names the meaning that their neighbours lend them ("celiac and SMA
 * angio", "fistulogram, PTA"); sets aside what only describes; what is left is asked.
 */
export function settleParts(items: readonly LineItem[], chunked: readonly Part[]): Part[] {
  const parts = mergeLoose(items, chunked);
  for (let at = parts.length - 1; at >= 0; at--) lendForward(items, parts, at);
  for (let at = 0; at < parts.length; at++) lendBackward(items, parts, at);
  const named = parts.some(({ kind }) => kind === 'exact');
  return parts.map((part) =>
    part.kind === 'loose' ? settleLoose(items, parts, part, named) : part,
  );
}

/** Loose words that follow each other without a gap are one. */
function mergeLoose(items: readonly LineItem[], chunked: readonly Part[]) {
  const parts: Part[] = [];
  for (const part of chunked) {
    const before = parts.at(-1);
    const together =
      before?.kind === 'loose' &&
      part.kind === 'loose' &&
      items[before.last]?.clause === items[part.first]?.clause;
    if (before && together) {
      const concepts = new Set([...before.concepts, ...part.concepts]);
      parts[parts.length - 1] = { ...before, last: part.last, concepts };
    } else parts.push(part);
  }
  return parts;
}

export function gapBetween(items: readonly LineItem[], one: Part, other: Part): Gap {
  const between = items.slice(one.last + 1, other.first + 1);
  return between.reduce<Gap>((gap, item) => stronger(gap, item.gap), 'none');
}

/** A vessel's kind is part of the act: a venoplasty is a PTA of a vein. */
const isOfAct = (concept: string) =>
  isAction(concept) || isWeak(concept) || concept === 'artery' || concept === 'vein';

const meaningful = (part: Part) => part.kind !== 'ignored';

function lendForward(items: readonly LineItem[], parts: Part[], at: number) {
  const part = parts[at];
  const next = parts.slice(at + 1).find(meaningful);
  const isOpen = part?.kind === 'ask' && ![...part.concepts].some(isAction);
  if (!part || (part.kind !== 'loose' && !isOpen) || next?.kind !== 'exact') return;
  if (gapBetween(items, part, next) === 'claim' || isWayIn(items, part)) return;
  const code = borrowAction(part.concepts, next);
  if (!code) return;
  if (isOnePlace(items, part, next)) {
    parts[parts.indexOf(next)] = { ...next, codes: [code.code], concepts: code.concepts };
    parts[at] = { ...part, kind: 'ignored' };
    return;
  }
  parts[at] = next.codes.includes(code.code)
    ? { ...part, kind: 'ignored' }
    : { ...part, kind: 'exact', codes: [code.code], concepts: code.concepts };
}

/** "Subclavian vein stent": the name behind a place says the act alone, so that both are one. */
function isOnePlace(items: readonly LineItem[], part: Part, next: Part) {
  return gapBetween(items, part, next) === 'none' && [...next.concepts].every(isOfAct);
}

const wayIn = new Set(['access', 'approach', 'via', 'through', 'transfemoral']);

/** "US guided access, right femoral": where the catheter went in, not what was done. */
function isWayIn(items: readonly LineItem[], { first, last, concepts }: Part) {
  const around = [
    ...items.slice(Math.max(0, first - 2), first),
    ...items.slice(last + 1, last + 2),
  ];
  const isVessel = [...concepts].every((each) => accessWords.has(each) || isOfAct(each));
  return isVessel && around.some(({ text }) => wayIn.has(text));
}

function lendBackward(items: readonly LineItem[], parts: Part[], at: number) {
  const part = parts[at];
  if (!part || (part.kind !== 'loose' && part.kind !== 'ask')) return;
  const before = parts.slice(0, at).filter(meaningful).reverse();
  const [previous] = before;
  if (!previous || gapBetween(items, previous, part) === 'claim') return;
  const isAct = [...part.concepts].every(isOfAct);
  if (isAct) {
    const known = before.slice(0, 2).filter(({ kind }) => kind === 'exact' || kind === 'ask');
    const code = borrowThing(part.concepts, known);
    if (code) parts[at] = { ...part, kind: 'exact', codes: [code.code], concepts: code.concepts };
    return;
  }
  if (part.kind !== 'loose' || previous.kind !== 'exact') return;
  const refined = gapBetween(items, previous, part) === 'and' ? undefined : refine(previous, part);
  if (refined) {
    parts[parts.indexOf(previous)] = { ...previous, codes: [refined.code] };
    parts[at] = { ...part, kind: 'ignored' };
    return;
  }
  if (!isAtLeast(gapBetween(items, previous, part), 'comma')) return;
  const code = borrowAction(part.concepts, previous);
  if (code) parts[at] = { ...part, kind: 'exact', codes: [code.code], concepts: code.concepts };
}

/** Acts that are asked once more, now that the parts before them are known: "iliac PTA/stent, aortogram". */
export function lendActs(items: readonly LineItem[], settled: readonly Part[]): Part[] {
  const parts = [...settled];
  for (const [at, { kind }] of settled.entries()) {
    if (kind === 'ask') lendBackward(items, parts, at);
  }
  return parts;
}

/** "Endoleak embo, IMA": a place told behind a comma, where nothing unknown may be its act. */
function isSetApart(items: readonly LineItem[], parts: readonly Part[], part: Part) {
  const before = parts.slice(0, parts.indexOf(part)).filter(meaningful).at(-1);
  const beside = parts[parts.indexOf(part) - 1];
  const isPlace = beside && beside.concepts.size > 0 && ![...beside.concepts].some(isAction);
  if (beside?.kind === 'ignored' && isPlace) return true;
  if (beside?.kind === 'loose' && isPlace) return isSetApart(items, parts, beside);
  if (before?.kind !== 'exact' || gapBetween(items, before, part) === 'and') return false;
  const segment = items[part.first]?.segment;
  return !items.some((item) => item.segment === segment && item.kind === 'unknown');
}

function settleLoose(
  items: readonly LineItem[],
  parts: readonly Part[],
  part: Part,
  named: boolean,
): Part {
  const isWay = [...part.concepts].some((each) => accessWords.has(each));
  const describes = [...part.concepts].every(
    (each) =>
      reasonWords.has(each) ||
      accessWords.has(each) ||
      isWeak(each) ||
      (isWay && (each === 'artery' || each === 'vein')),
  );
  const clause = items[part.first]?.clause;
  const beside = parts.some(({ kind, last }) => kind === 'exact' && items[last]?.clause === clause);
  const acts = [...part.concepts].some(isAction);
  const bare = !acts && isSetApart(items, parts, part);
  if ((describes && named) || (beside && !acts) || bare) return { ...part, kind: 'ignored' };
  const complete = completeConcepts(part.concepts);
  return {
    ...part,
    kind: 'ask',
    codes: complete.length > 0 ? complete : nearestToConcepts(part.concepts),
  };
}
