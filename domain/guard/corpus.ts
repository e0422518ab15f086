import { cleanNote } from './corpus-clean.ts';
import { identifierWriters, nameWriters } from './corpus-identifiers.ts';
import { SeededRandom } from './seeded-random.ts';

export interface CorpusNote {
  readonly text: string;
  /** `clean`, `name`, or the kind of identifier that was put in. */
  readonly holds: string;
  readonly start: number;
  readonly end: number;
}

/** Puts `found` between two words of a note, the way a person would type it. */
function inject(random: SeededRandom, note: string, found: string, holds: string): CorpusNote {
  const gaps = [...note.matchAll(/(?<=(?<!Dr)[.,]) |^|$/g)].map((match) => match.index);
  const at = gaps[random.between(0, gaps.length - 1)] ?? 0;
  const before = note.slice(0, at);
  const opening = before === '' ? '' : ' ';
  const closing = random.pick(['.', ',', ' -', ';']);
  const start = before.length + opening.length;
  const text = `${before}${opening}${found}${closing} ${note.slice(at).trimStart()}`;
  return { text, holds, start, end: start + found.length };
}

/** The labelled notes: half clean, half with an identifier or a name. Same seed, same notes. */
export function makeCorpus(seed: number, pairs: number): CorpusNote[] {
  const random = new SeededRandom(seed);
  const kinds = [...Object.entries(identifierWriters), ['name', nameWriters] as const];
  return Array.from({ length: pairs }, (_, index) => {
    const clean = cleanNote(random);
    const [holds, writers] = kinds[index % kinds.length] ?? (['name', nameWriters] as const);
    return [
      { text: clean, holds: 'clean', start: 0, end: 0 },
      inject(random, cleanNote(random), random.pick(writers)(random), holds),
    ];
  }).flat();
}
