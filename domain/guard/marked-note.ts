import type { CorpusNote } from './corpus.ts';

/** Reads a note whose identifier stands in `[[ ]]`; one without marks is clean. */
export function markedNote(holds: string, marked: string): CorpusNote {
  const [before = '', found = '', after = ''] = marked.split(/\[\[|\]\]/);
  const start = before.length;
  return { text: before + found + after, holds, start, end: start + found.length };
}

/** The notes of a table whose keys say what its notes hold. */
export function markedNotes(table: Readonly<Record<string, readonly string[]>>): CorpusNote[] {
  return Object.entries(table).flatMap(([holds, notes]) =>
    notes.map((note) => markedNote(holds, note)),
  );
}
