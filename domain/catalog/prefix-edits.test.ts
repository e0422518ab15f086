import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterMask, lettersLacking } from './letter-mask.ts';
import { prefixEdits } from './prefix-edits.ts';

const none = Number.POSITIVE_INFINITY;

describe('prefixEdits', () => {
  test.each([
    ['paracentesis', 'paracentesis', 2, 0],
    ['paracen', 'paracentesis', 2, 0],
    ['paracentsis', 'paracentesis', 2, 1],
    ['aprcentesis', 'paracentesis', 2, 2],
    ['biospy', 'biopsy', 1, 1],
    ['bioopsy', 'biopsy', 1, 1],
    ['biobsy', 'biopsy', 1, 1],
    ['biobsz', 'biopsy', 1, none],
    ['biopsies', 'biopsy', 1, none],
    ['liver', 'port', 1, none],
  ])('%s for %s, at most %d: %d', (typed, target, most, edits) => {
    expect(prefixEdits(typed, target, most)).toBe(edits);
  });

  const letters = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 1, maxLength: 10 });

  test('the count of lacking letters never exceeds it, so that skipping by it loses nothing', () => {
    fc.assert(
      fc.property(letters, letters, (typed, target) => {
        const edits = prefixEdits(typed, target, 20);
        expect(lettersLacking(letterMask(typed), letterMask(target))).toBeLessThanOrEqual(edits);
      }),
    );
  });

  test('a swap of two neighbours is one slip', () => {
    fc.assert(
      fc.property(letters, fc.nat(), (word, place) => {
        const at = place % word.length;
        const swapped = word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2);
        expect(prefixEdits(swapped, word, 2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
