import type { Part } from './chunk-line.ts';
import { accessWords, isAction, reasonWords, stateActions } from './concept-classes.ts';
import type { LineItem } from './lex-line.ts';
import { completeConcepts, matchConcepts, mostOptions } from './match-concepts.ts';
import { isWeak, withoutWeak } from './procedure-index.ts';
import { gapBetween } from './settle-parts.ts';

/** In one case with these, a cholangiogram was as likely made through the tube. */
const throughTube = new Set(['31812', '31813', '31811']);
const cholangiograms = ['31800', '31801'];
/** The organ that an act alone stands for: any other place beside it makes it another. */
const organOfAct = ['31913', '31916', '31713'];
/** Named by so little that one more word may make another procedure of them. */
const vague = new Set([
  '31684',
  '31902',
  '31892',
  '31753',
  '31778',
  '31893',
  '31679',
  ...organOfAct,
]);

/** Turns what the rest of the case makes doubtful into a question. */
export function doubtParts(items: readonly LineItem[], parts: readonly Part[]): Part[] {
  const joined = joinAlternatives(items, parts);
  return doubtTurned(items, doubtCholangiogram(doubtVague(items, doubtShared(items, joined))));
}

/** "Ureteral stent vs nephrostomy": one of them was done, and the line doesn't say which. */
function joinAlternatives(items: readonly LineItem[], parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const either =
      before &&
      part.kind === 'exact' &&
      (before.kind === 'exact' || before.kind === 'ask') &&
      gapBetween(items, before, part) === 'or';
    if (!either) joined.push(part);
    else
      joined[joined.length - 1] = {
        ...before,
        ...ask([...before.codes, ...part.codes]),
        last: part.last,
      };
  }
  return joined;
}

const ask = (codes: readonly string[]) => ({
  ...{ kind: 'ask' as const, codes: [...new Set(codes)].slice(0, mostOptions) },
});

/** "PCN and biliary drain exchange", "exchange of PCN and NUS": one was exchanged, perhaps both. */
function doubtShared(items: readonly LineItem[], parts: readonly Part[]): Part[] {
  return parts.map((part, at) => {
    const doubled = shareAct(items, part, parts[at + 1]);
    if (doubled) return doubled;
    const before = parts[at - 1];
    const isLed = before && stateActions.has(items[before.first]?.concepts[0] ?? '');
    return (isLed && shareAct(items, part, before)) || part;
  });
}

/** A part without an act of its own, with the one that its neighbour behind or before an "and" has. */
function shareAct(items: readonly LineItem[], part: Part, other: Part | undefined) {
  if (part.kind !== 'exact' || other?.kind !== 'exact' || [...part.concepts].some(isAction)) return;
  const [first, second] = part.first < other.first ? [part, other] : [other, part];
  const between = items.slice(first.last + 1, second.first);
  const states = [...other.concepts].filter((each) => stateActions.has(each));
  if (states.length === 0 || !between.some(({ text }) => text === 'and')) return;
  const [shared, ...others] = matchConcepts(new Set([...part.concepts, ...states]));
  const isOther = shared && others.length === 0 && !part.codes.includes(shared);
  return isOther ? { ...part, ...ask([shared, ...part.codes]) } : undefined;
}

/** What is converted to what, in the order of the procedure's name. */
const conversions: Readonly<Record<string, readonly [string, string]>> = {
  '31855': ['pcn', 'pcnu'],
  '31817': ['gtube', 'gj'],
};

/** "PCNU to PCN": the way back has no name of its own. */
function doubtTurned(items: readonly LineItem[], parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    const [from, to] = conversions[part.codes[0] ?? ''] ?? [];
    if (part.kind !== 'exact' || !from || !to) return part;
    const inside = items.slice(part.first, part.last + 1);
    const placeOf = (concept: string) =>
      inside.findIndex(({ concepts }) => concepts.includes(concept));
    const between = inside.slice(placeOf(to), placeOf(from)).map(({ text }) => text);
    return between.includes('to') ? { ...part, ...ask(part.codes) } : part;
  });
}

/** "Xyz drain": the unknown word may well say which drain. */
function doubtVague(items: readonly LineItem[], parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    const [code] = part.codes;
    const before = items[part.first - 1];
    const behind = items[part.last + 1];
    const isLed =
      (before?.kind === 'unknown' && items[part.first]?.gap === 'none') ||
      (behind?.kind === 'unknown' && behind.gap === 'none');
    const isVague = part.kind === 'exact' && code && vague.has(code);
    const isActAlone = [...withoutWeak(part.concepts)].every(
      (each) => isAction(each) || each === 'vein',
    );
    const isElsewhere = isActAlone && code !== undefined && organOfAct.includes(code);
    const beside = parts.some(
      (other) =>
        (other.kind === 'ignored' || (isElsewhere && other.kind === 'ask')) &&
        mayDecide(items, part, other, isElsewhere),
    );
    if (!isVague || (!isLed && !beside)) return part;
    return { ...part, ...ask([code, ...completeConcepts(part.concepts)]) };
  });
}

/** A part of the body in the same stretch that no procedure of this kind is known for: "lumbar drain". */
function mayDecide(items: readonly LineItem[], part: Part, other: Part, isElsewhere: boolean) {
  const same = items[part.first]?.clause === items[other.first]?.clause;
  return (
    same &&
    [...other.concepts].some(
      (each) => !isDescribing(each) || (isElsewhere && accessWords.has(each)),
    )
  );
}

const isDescribing = (concept: string) =>
  isWeak(concept) || reasonWords.has(concept) || accessWords.has(concept) || isAction(concept);

function doubtCholangiogram(parts: readonly Part[]): Part[] {
  const codes = parts.flatMap((part) => (part.kind === 'exact' ? part.codes : []));
  if (!codes.some((code) => throughTube.has(code))) return [...parts];
  return parts.map((part) => {
    const doubtful = part.kind === 'exact' && part.codes[0] === cholangiograms[0];
    return doubtful ? { ...part, ...ask(cholangiograms) } : part;
  });
}
