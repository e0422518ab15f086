import { describe, expect, it } from 'vitest';
import { guardRules, guardSentence } from './guard-rules.ts';
import { guardText, maxGuardedLetters } from './guard-text.ts';
import { hostilePieces } from './hostile-texts.ts';
import { blockedNotes, cleanNotes, warnedNotes } from './tricky-notes.ts';

const found = (text: string) => {
  const { blocks, warnings } = guardText(text);
  return [...blocks, ...warnings].map((it) => `${it.rule}: ${text.slice(it.start, it.end)}`);
};

describe('notes written by hand', () => {
  it.each(blockedNotes)('blocks "%s"', (note) => {
    expect(guardText(note).blocks).not.toEqual([]);
  });

  it.each(warnedNotes)('warns at "%s" and lets it be saved', (note) => {
    const { blocks, warnings } = guardText(note);
    expect(blocks).toEqual([]);
    expect(warnings).not.toEqual([]);
  });

  it.each(cleanNotes)('leaves "%s" alone', (note) => {
    expect(found(note)).toEqual([]);
  });
});

describe('what a finding says', () => {
  it('names the rule in plain words and holds no part of the text', () => {
    const [block] = guardText('call 314-555-0142').blocks;
    expect(block).toEqual({ rule: 'phone', start: 0, end: 17, words: 'phone number' });
    expect(guardSentence({ rule: 'phone' })).toBe(
      'This looks like a patient identifier (phone number). Remove it to save.',
    );
  });

  it('keeps the offsets of the text as given', () => {
    const text = 'é\u200b😀 ＭＲＮ　１２３４５';
    const [block] = guardText(text).blocks;
    expect(text.slice(block?.start, block?.end)).toBe('ＭＲＮ　１２３４５');
  });

  it('asks for a second look, and for a shorter text, in other sentences', () => {
    expect(guardSentence({ rule: 'title-and-name' })).toBe(
      'This may be a patient identifier (title and name). Remove it if it is.',
    );
    expect(guardSentence({ rule: 'too-long' })).toMatch(/Shorten it to save\.$/);
  });

  it('never mixes the kinds', () => {
    for (const note of [...blockedNotes, ...warnedNotes]) {
      const { blocks, warnings } = guardText(note);
      for (const it of blocks) expect(guardRules[it.rule].kind).toBe('block');
      for (const it of warnings) expect(guardRules[it.rule].kind).toBe('warning');
    }
  });
});

describe('bounds', () => {
  it('refuses more than 20,000 letters unread, and reads up to there', () => {
    expect(guardText('a '.repeat(maxGuardedLetters / 2)).blocks).toEqual([]);
    const [block] = guardText(`${'a '.repeat(maxGuardedLetters / 2)}b`).blocks;
    expect(block?.rule).toBe('too-long');
  });

  // A pattern that backtracks without bound would not come back before the test's own time-out.
  it.each(hostilePieces)('reads 20,000 letters of "%s"', (piece) => {
    const text = piece
      .repeat(Math.ceil(maxGuardedLetters / piece.length))
      .slice(0, maxGuardedLetters);
    const { blocks, warnings } = guardText(text);
    for (const { start, end } of [...blocks, ...warnings]) {
      expect(text.slice(start, end)).not.toBe('');
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
