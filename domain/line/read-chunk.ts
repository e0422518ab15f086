import { additiveActions, isAction } from './concept-classes.ts';
import { isAtLeast, type LineItem } from './lex-line.ts';
import {
  completeConcepts,
  hasStateAction,
  isNameParted,
  isNameSaid,
  matchConcepts,
  mostOptions,
  nearestToConcepts,
} from './match-concepts.ts';
import { isWeak, withoutWeak } from './procedure-index.ts';

export interface Chunk {
  readonly kind: 'exact' | 'ask';
  readonly cost: number;
  readonly codes: readonly string[];
  readonly concepts: ReadonlySet<string>;
}

const costs = { exact: 1, ask: 1.3, guessed: 1.5, unfinished: 3, orphan: 3.1 };
const crossing = { soft: 0.1, comma: 0.8, unknown: 2.2 };
/** Between two readings of equal cost the longer name wins. */
const lengthBonus = 0.01;

type Concepts = ReadonlySet<string>;

const conceptsOf = (items: readonly LineItem[]): Concepts =>
  new Set(items.flatMap((item) => item.concepts));

/** What these items name together; undefined where they can't be one name. */
export function readChunk(items: readonly LineItem[]): Chunk | undefined {
  const concepts = conceptsOf(items);
  const pieces = piecesOf(items);
  const isEither = items.slice(1).some(({ gap }) => gap === 'or');
  const commas = items.slice(1).filter(({ gap }) => gap === 'comma').length;
  const codes = matchConcepts(concepts);
  const isOneName = isNameParted(concepts);
  const fee =
    (isOneName ? -commas * crossing.comma : 0) +
    commas * crossing.comma +
    (pieces.length - 1 - commas) * crossing.soft +
    items.filter(({ kind }) => kind === 'unknown').length * crossing.unknown -
    items.length * lengthBonus;
  const chunk = (kind: Chunk['kind'], cost: number, found: readonly string[]) => ({
    ...{ kind, cost: cost + fee, concepts, codes: found.slice(0, mostOptions) },
  });
  if (codes.length > 0) {
    if (!isOneName && ((commas > 0 && !isScattered(pieces)) || isEither)) return undefined;
    const rivals = isOneName ? [] : rivalCodes(pieces, codes);
    if (rivals === undefined) return undefined;
    const named = [...new Set([...codes, ...rivals])];
    if (items.some((item) => item.guessed)) return chunk('ask', costs.guessed, named);
    return named.length === 1 ? chunk('exact', costs.exact, named) : chunk('ask', costs.ask, named);
  }
  if (commas > 0 || isEither) return undefined;
  const complete = completeConcepts(concepts);
  if (complete.length > 0) return chunk('ask', costs.unfinished, complete);
  return pieces.length === 1 && isOrphaned(items, concepts)
    ? chunk('ask', costs.orphan, nearestToConcepts(concepts))
    : undefined;
}

/** Something was done to a thing that has no procedure of that kind: the whole of it is asked. */
function isOrphaned(items: readonly LineItem[], concepts: Concepts) {
  const strong = [...withoutWeak(concepts)];
  if (!strong.some(isAction) || strong.every(isAction)) return false;
  const isNamed = items.some((item) => matchConcepts(new Set(item.concepts)).length === 1);
  return hasStateAction(concepts) || !isNamed;
}

function piecesOf(items: readonly LineItem[]): Concepts[] {
  const pieces: LineItem[][] = [];
  for (const [place, item] of items.entries()) {
    if (place === 0 || isAtLeast(item.gap, 'soft')) pieces.push([]);
    pieces.at(-1)?.push(item);
  }
  return pieces.map(conceptsOf).filter((piece) => piece.size > 0);
}

/** "Port, removal" and "biopsy, liver": one piece names the thing, the others say what was done. */
function isScattered(pieces: readonly Concepts[]) {
  const things = pieces.filter((piece) =>
    [...piece].some((each) => !isAction(each) && !isWeak(each)),
  );
  return things.length <= 1;
}

/**
 * What else was meant where a gap lies inside: "TIPS, stent" may be a new TIPS. Undefined where the
 * pieces name procedures of their own and so can't be one.
 */
function rivalCodes(pieces: readonly Concepts[], codes: readonly string[]) {
  if (pieces.length < 2) return [];
  const named = pieces.map(matchConcepts).filter((each) => each.length === 1);
  const others = named.flat().filter((code) => !codes.includes(code));
  const isSaid = isNameSaid(new Set(pieces.flatMap((piece) => [...piece])));
  if (named.length > 1 && others.length > 0 && !isSaid) return undefined;
  const added = pieces.some((piece) => [...piece].every((each) => additiveActions.has(each)));
  const altered = pieces.some((piece) => hasStateAction(piece));
  return added && !altered ? others : [];
}
