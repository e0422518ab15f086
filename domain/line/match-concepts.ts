import { isAction, stateActions } from './concept-classes.ts';
import { widerConcepts } from './concept-rewrites.ts';
import {
  type Bag,
  type Concepts,
  keyOf,
  type ProcedureIndex,
  plainConcepts,
  procedureIndex,
  withoutWeak,
} from './procedure-index.ts';

/** Options that a person is offered at once. */
export const mostOptions = 5;

const goesWithoutSaying = new Set(['placement', 'creation', 'new']);
const notFound: ReadonlySet<string> = new Set();
const found = new Map<string, readonly string[]>();
/** The memory is for one phone's lines, not for a year of them. */
const mostRemembered = 5_000;

function remembered(kind: string, concepts: Concepts, find: () => readonly string[]) {
  const key = `${kind}${keyOf(concepts)}`;
  const known = found.get(key);
  if (known) return known;
  if (found.size >= mostRemembered) found.clear();
  const codes = find();
  found.set(key, codes);
  return codes;
}

/**
 * The codes that these words name, the likeliest first: one where they decide, several where they
 * fit siblings alike, none where no procedure is called so. Word for word, then without words
 * that seldom decide, then one step wider at a time.
 */
export function matchConcepts(concepts: Concepts): readonly string[] {
  return remembered('=', concepts, () => {
    const index = procedureIndex();
    const lookUp = (each: Concepts) => codesOf(index, plainConcepts(each));
    for (const each of readings(concepts)) {
      const codes = lookUp(each);
      if (codes.size > 0) return byRank(index, codes);
    }
    return fromVocabulary(index, concepts);
  });
}

/** "SI joint steroid injection": one name and more words, all of the same procedure and of no other. */
function fromVocabulary({ bags, vocabularies }: ProcedureIndex, concepts: Concepts): string[] {
  const plain = plainConcepts(withoutWeak(concepts));
  const held = new Set([...plain].flatMap((each) => bags.get(each) ?? []));
  const codes = [...held].flatMap((bag) => {
    const words = vocabularies.get(bag.code);
    const rest = [...plain].filter((each) => !bag.concepts.has(each));
    const isNamed = bag.concepts.size > 1 && [...bag.concepts].every((each) => plain.has(each));
    return isNamed && rest.every((each) => words?.has(each) && !isAction(each)) ? [bag.code] : [];
  });
  const [code, ...others] = new Set(codes);
  return code && others.length === 0 ? [code] : [];
}

function* readings(concepts: Concepts): Generator<Concepts> {
  yield concepts;
  const strong = withoutWeak(concepts);
  yield strong;
  // "Removed, port placed" is no port removal.
  const isContrary = strong.has('removal') || strong.has('retrieval');
  const plain = new Set(
    [...strong].filter((concept) => isContrary || !goesWithoutSaying.has(concept)),
  );
  yield plain;
  for (const wider of widerConcepts(plain)) {
    yield wider;
    yield withoutWeak(wider);
  }
}

/** True where a procedure is called so word for word. */
export const isNameSaid = (concepts: Concepts) =>
  procedureIndex().named.has(keyOf(plainConcepts(concepts)));

/** True for the words of a name that a comma or an "or" belongs to. */
export const isNameParted = (concepts: Concepts) =>
  procedureIndex().parted.has(keyOf(plainConcepts(concepts)));

function codesOf({ said, implied }: ProcedureIndex, concepts: Concepts) {
  const key = keyOf(concepts);
  return said.get(key) ?? implied.get(key) ?? notFound;
}

function byRank({ ranks }: ProcedureIndex, codes: Iterable<string>) {
  const rank = (code: string) => ranks.get(code) ?? Number.POSITIVE_INFINITY;
  return [...new Set(codes)].sort((a, b) => rank(a) - rank(b));
}

/** The codes whose names hold all these words and more: what an unfinished name may become. */
export function completeConcepts(concepts: Concepts): readonly string[] {
  return remembered('>', concepts, () => {
    const strong = withoutWeak(concepts);
    if (strong.size === 0) return [];
    const plain = plainConcepts(strong);
    const exact = holding(plain);
    if (exact.length > 0) return exact;
    for (const wider of widerConcepts(plain)) {
      const codes = holding(plainConcepts(wider));
      if (codes.length > 0) return codes;
    }
    return [];
  });
}

const isHeldBy = (concepts: Concepts, bag: Bag) =>
  [...concepts].every((concept) => bag.concepts.has(concept));

function holding(concepts: Concepts) {
  const index = procedureIndex();
  const lists = [...concepts].map((concept) => index.bags.get(concept) ?? []);
  const [fewest = []] = lists.sort((a, b) => a.length - b.length);
  const codes = fewest.filter((bag) => isHeldBy(concepts, bag)).map(({ code }) => code);
  return byRank(index, codes).slice(0, mostOptions);
}

/** Codes that share most with these words, for a question that nothing answers exactly. */
export function nearestToConcepts(concepts: Concepts): readonly string[] {
  return remembered('~', concepts, () => {
    const index = procedureIndex();
    const scores = new Map<string, number>();
    for (const bag of new Set([...concepts].flatMap((each) => index.bags.get(each) ?? []))) {
      const shared = [...concepts].filter((concept) => bag.concepts.has(concept));
      const worth = shared.reduce((sum, concept) => sum + (isAction(concept) ? 1 : 1.5), 0);
      const score = worth - 0.2 * (bag.concepts.size - shared.length);
      if (shared.length > 0 && score > (scores.get(bag.code) ?? 0)) scores.set(bag.code, score);
    }
    return byRank(index, scores.keys())
      .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
      .slice(0, mostOptions);
  });
}

/** True where the words say what happens to something, as "exchange" does. */
export const hasStateAction = (concepts: Concepts) =>
  [...concepts].some((concept) => stateActions.has(concept));
