import { describe, expect, it } from 'vitest';
import { makeCorpus } from './corpus.ts';
import { guardText } from './guard-text.ts';

describe('the labelled corpus', () => {
  const corpus = makeCorpus(20260711, 1500);
  const touches = (note: (typeof corpus)[number], kinds: readonly ('blocks' | 'warnings')[]) => {
    const result = guardText(note.text);
    return kinds
      .flatMap((kind) => result[kind])
      .some((it) => it.start < note.end && note.start < it.end);
  };
  const share = (notes: typeof corpus, hit: (note: (typeof corpus)[number]) => boolean) =>
    notes.filter(hit).length / notes.length;

  it('is large, half clean, and the same every time', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(1000);
    expect(corpus.filter((note) => note.holds === 'clean').length).toBe(corpus.length / 2);
    expect(makeCorpus(20260711, 1500)).toEqual(corpus);
  });

  it('blocks at least 99.5 % of formatted identifiers, where they stand', () => {
    const notes = corpus.filter((note) => note.holds !== 'clean' && note.holds !== 'name');
    expect(share(notes, (note) => touches(note, ['blocks']))).toBeGreaterThanOrEqual(0.995);
  });

  it('warns at or blocks at least 95 % of labelled names', () => {
    const notes = corpus.filter((note) => note.holds === 'name');
    const hit = share(notes, (note) => touches(note, ['blocks', 'warnings']));
    expect(hit).toBeGreaterThanOrEqual(0.95);
  });

  it('blocks at most 0.5 % of clean notes and rarely warns', () => {
    const notes = corpus.filter((note) => note.holds === 'clean');
    expect(share(notes, ({ text }) => guardText(text).blocks.length > 0)).toBeLessThanOrEqual(
      0.005,
    );
    expect(share(notes, ({ text }) => guardText(text).warnings.length > 0)).toBeLessThanOrEqual(
      0.02,
    );
  });
});
