import { describe, expect, it } from 'vitest';
import { makeCorpus } from './corpus.ts';
import { fourthHeldOutNotes } from './fourth-held-out-notes.ts';
import { guardText } from './guard-text.ts';
import { heldOutNotes, laterHeldOutNotes } from './held-out-notes.ts';
import { lastWrittenNotes } from './last-written-notes.ts';
import { laterWrittenNotes } from './later-written-notes.ts';
import { markedNote, markedNotes } from './marked-note.ts';
import { isFound, scoreNotes } from './score-notes.ts';
import { thirdHeldOutNotes } from './third-held-out-notes.ts';
import { writtenNotes } from './written-notes.ts';

const made = makeCorpus(20260711, 1500);
const written = [writtenNotes, laterWrittenNotes, lastWrittenNotes].flatMap(markedNotes);
const heldOut = [heldOutNotes, laterHeldOutNotes].flatMap(markedNotes);
const lastHeldOut = [thirdHeldOutNotes, fourthHeldOutNotes].flatMap(markedNotes);

describe('the labelled notes', () => {
  it('are many, half of the made ones clean, and the same every time', () => {
    expect(made.length).toBeGreaterThanOrEqual(1000);
    expect(made.filter((note) => note.holds === 'clean').length).toBe(made.length / 2);
    expect(makeCorpus(20260711, 1500)).toEqual(made);
  });

  it('say where their identifier stands', () => {
    const note = markedNote('age', 'PE in [[92M]], lysis');
    expect(note.text).toBe('PE in 92M, lysis');
    expect(note.text.slice(note.start, note.end)).toBe('92M');
    for (const { holds, start, end } of [...written, ...heldOut, ...lastHeldOut])
      expect(end > start).toBe(holds !== 'clean');
  });

  it('are held out for the score alone', () => {
    const tuned = new Set(written.map((note) => note.text));
    expect([...heldOut, ...lastHeldOut].filter((note) => tuned.has(note.text))).toEqual([]);
  });

  it('count as found only where the identifier stands', () => {
    const note = markedNote('age', 'MRN 448213 is a [[youth]]');
    expect(isFound(note, guardText(note.text))).toBe(false);
  });
});

describe.each([
  ['made', made, 0.995, 0.95],
  ['written', written, 0.98, 0.95],
  ['held-out', heldOut, 0.98, 0.95],
  ['last held-out', lastHeldOut, 0.98, 0.95],
] as const)('over the %s notes', (_, notes, formatted, names) => {
  const score = scoreNotes(notes);

  it('blocks the formatted identifiers, where they stand', () => {
    expect(score.formattedIds).toBeGreaterThanOrEqual(formatted);
  });

  it('warns at or blocks the labelled names', () => {
    expect(score.labelledNames).toBeGreaterThanOrEqual(names);
  });

  it('blocks at most 0.5 % of clean notes and rarely warns', () => {
    expect(score.falseBlocks).toBeLessThanOrEqual(0.005);
    expect(score.falseWarnings).toBeLessThanOrEqual(0.02);
  });
});
