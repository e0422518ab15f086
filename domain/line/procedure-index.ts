import { commonProcedures } from '#domain/catalog/common-procedures.ts';
import { procedures } from '#domain/catalog/procedures.ts';
import { searchWordsOf } from '#domain/catalog/search-words.ts';
import { guidanceWords, weakWords } from './concept-classes.ts';
import { lexWords } from './lex-words.ts';
import { spokenRows, wordsOf } from './lexicon.ts';

export type Concepts = ReadonlySet<string>;

export interface Bag {
  readonly code: string;
  readonly concepts: Concepts;
}

export interface ProcedureIndex {
  /** Key of a set of concepts to the codes that are called so, word for word. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same without words that seldom decide. */
  readonly implied: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of the catalog's own names and aliases. */
  readonly named: ReadonlySet<string>;
  /** Keys of names that hold a comma or an "or" of their own: "Neurovascular PTA, venous". */
  readonly parted: ReadonlySet<string>;
  /** All words of what a procedure alone is called. */
  readonly vocabularies: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every phrase of every procedure, under each of its concepts. */
  readonly bags: ReadonlyMap<string, readonly Bag[]>;
  /** Place of a code among the common ones, then in the catalog; lower is likelier. */
  readonly ranks: ReadonlyMap<string, number>;
}

const arterial = 'sfa sma ima gda celiac aorta carotid angiogram atherectomy leftgastric'.split(
  ' ',
);
const venous = 'svc ivc portal venogram tips gonadal dvt iliofemoral'.split(' ');

/** Without "artery" or "vein" where another word says it. */
export function plainConcepts(concepts: Iterable<string>): Concepts {
  const plain = new Set(concepts);
  if (plain.has('vein') && plain.delete('angiogram')) plain.add('venogram');
  if (arterial.some((each) => plain.has(each))) plain.delete('artery');
  if (venous.some((each) => plain.has(each))) plain.delete('vein');
  return plain;
}

export const keyOf = (concepts: Concepts) => [...concepts].sort().join(' ');

export const isWeak = (concept: string) => guidanceWords.has(concept) || weakWords.has(concept);

export const withoutWeak = (concepts: Concepts): Concepts =>
  new Set([...concepts].filter((concept) => !isWeak(concept)));

let index: ProcedureIndex | undefined;

/** The one index of what procedures are called, built at the first line and not at import. */
export function procedureIndex(): ProcedureIndex {
  index ??= buildIndex();
  return index;
}

function buildIndex(): ProcedureIndex {
  const said = new Map<string, Set<string>>();
  const implied = new Map<string, Set<string>>();
  const parted = new Set<string>();
  const bags = new Map<string, Bag[]>();
  const named = new Set<string>();
  const vocabularies = new Map<string, Set<string>>();
  const keep = (code: string, phrase: readonly string[]) => {
    const concepts = conceptsOf(phrase);
    if (concepts.size === 0) return;
    add(said, keyOf(concepts), code);
    for (const concept of concepts) add(vocabularies, code, concept);
    const strong = withoutWeak(concepts);
    const isPercutaneous = strong.size + 1 === concepts.size && concepts.has('percutaneous');
    if (strong.size > 1 || isPercutaneous) add(implied, keyOf(strong), code);
    const bag = { code, concepts: strong.size > 0 ? strong : concepts };
    for (const each of bag.concepts) bags.set(each, [...(bags.get(each) ?? []), bag]);
  };
  for (const { code, name } of procedures) {
    const phrases = [name, ...searchWordsOf(code).aliases];
    for (const phrase of phrases) named.add(keyOf(conceptsOf(wordsOf(phrase))));
    if (/,| or /.test(name)) parted.add(keyOf(conceptsOf(wordsOf(name))));
    for (const phrase of phrases) keep(code, wordsOf(phrase));
  }
  for (const { heads, spellings } of spokenRows()) {
    for (const spelling of spellings) for (const code of heads) keep(code, spelling);
  }
  const order = [...new Set([...commonProcedures, ...procedures.map(({ code }) => code)])];
  return {
    said,
    implied,
    named,
    parted,
    bags,
    vocabularies,
    ranks: new Map(order.map((code, rank) => [code, rank])),
  };
}

const conceptsOf = (phrase: readonly string[]) =>
  plainConcepts(lexWords(phrase).flatMap((lexeme) => lexeme.concepts));

function add(map: Map<string, Set<string>>, key: string, code: string) {
  const codes = map.get(key) ?? new Set();
  map.set(key, codes.add(code));
}
