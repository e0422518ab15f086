import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapAtGraduation, type Standing, standing, standings } from './standing.ts';

describe('standing', () => {
  test.each<[number, number | null, number, Standing]>([
    [20, 20, 0.05, 'met'],
    [25, 20, 1, 'met'],
    [0, null, 0.9, 'no-minimum'],
    [0, 20, 0.149, 'early'],
    [0, 20, 0.15, 'behind'],
    [45, 100, 0.5, 'on-track'],
    [44, 100, 0.5, 'at-risk'],
    [30, 100, 0.5, 'at-risk'],
    [29, 100, 0.5, 'behind'],
    [99, 100, 0.99, 'on-track'],
    [99, 100, 1, 'behind'],
  ])('%i of %s after %d of training is %s', (counted, minimum, share, expected) => {
    expect(standing({ counted, minimum, share })).toBe(expected);
  });

  test('one more procedure never makes it worse', () => {
    const rank: Standing[] = ['early', 'behind', 'at-risk', 'on-track', 'met'];
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (counted, minimum, share) => {
          const before = rank.indexOf(standing({ counted, minimum, share }));
          const after = rank.indexOf(standing({ counted: counted + 1, minimum, share }));
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  test('word and glyph tell every standing apart without color', () => {
    const shown = Object.values(standings);
    expect(new Set(shown.map(({ glyph }) => glyph)).size).toBe(shown.length);
    expect(new Set(shown.map(({ label }) => label)).size).toBe(shown.length);
  });
});

describe('gapAtGraduation', () => {
  test.each([
    [10, 100, 0.5, 80],
    [50, 100, 0.5, 0],
    [90, 100, 1, 10],
    [7, 20, 0.35, 0],
    [0, 20, 0.5, 20],
    [25, 20, 0.01, 0],
  ])('%i of %i after %d of training leaves %i', (counted, minimum, share, gap) => {
    expect(gapAtGraduation(counted, minimum, share)).toBe(gap);
  });

  test('is silent early and without a minimum', () => {
    expect(gapAtGraduation(1, 20, 0.1)).toBeNull();
    expect(gapAtGraduation(1, null, 0.9)).toBeNull();
  });
});
