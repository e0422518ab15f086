import type { CorpusNote } from './corpus.ts';
import { type GuardResult, guardText } from './guard-text.ts';

/** Shares between 0 and 1. */
export interface GuardScore {
  /** Formatted identifiers that a block touches. */
  readonly formattedIds: number;
  /** Names, and days in figures without a year, that a warning or a block touches. */
  readonly labelledNames: number;
  /** Clean notes with a block, and with a warning. */
  readonly falseBlocks: number;
  readonly falseWarnings: number;
}

/** What the design asks only to warn at. */
const warned = new Set(['name', 'shortDate']);

/** The guard stopped or marked the place where the identifier of `note` stands. */
export function isFound(note: CorpusNote, { blocks, warnings }: GuardResult): boolean {
  const counted = warned.has(note.holds) ? [...blocks, ...warnings] : blocks;
  return counted.some(({ start, end }) => start < note.end && note.start < end);
}

function share<T>(list: readonly T[], holds: (it: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length;
}

/** Runs the guard over labelled notes; a find anywhere else in a note doesn't count. */
export function scoreNotes(notes: readonly CorpusNote[]): GuardScore {
  const read = notes.map((note) => ({ note, result: guardText(note.text) }));
  const clean = read.filter(({ note }) => note.holds === 'clean');
  const names = read.filter(({ note }) => warned.has(note.holds));
  const ids = read.filter(({ note }) => note.holds !== 'clean' && !warned.has(note.holds));
  const found = ({ note, result }: (typeof read)[number]) => isFound(note, result);
  return {
    formattedIds: share(ids, found),
    labelledNames: share(names, found),
    falseBlocks: share(clean, ({ result }) => result.blocks.length > 0),
    falseWarnings: share(clean, ({ result }) => result.warnings.length > 0),
  };
}
