import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulletScale, bulletWords } from './bullet-scale.ts';

describe('bulletScale', () => {
  test('the minimum stands at four fifths of the bar, whatever it is', () => {
    for (const minimum of [5, 25, 1000]) {
      expect(bulletScale({ done: 0, verified: 0, minimum }).minimum).toBe(80);
    }
  });

  test('far more than the minimum is cut at the end, and says so', () => {
    expect(bulletScale({ done: 131, verified: 131, minimum: 25 })).toMatchObject({
      done: 100,
      cut: true,
    });
    expect(bulletScale({ done: 30, verified: 0, minimum: 25 }).cut).toBe(false);
  });

  test('a bar without a goal is open and never looks full', () => {
    const scale = bulletScale({ done: 900, verified: 900 });
    expect(scale.open).toBe(true);
    expect(scale.done).toBeLessThan(50);
    expect(scale.minimum).toBeUndefined();
  });

  test('marks stay on the bar, and the solid part inside the whole', () => {
    const count = fc.nat({ max: 5000 });
    const some = fc.option(count, { nil: undefined });
    fc.assert(
      fc.property(count, count, some, some, (done, verified, minimum, expected) => {
        const scale = bulletScale({ done, verified, minimum, expected });
        for (const mark of [scale.done, scale.verified, scale.minimum ?? 0, scale.expected ?? 0]) {
          expect(mark).toBeGreaterThanOrEqual(0);
          expect(mark).toBeLessThanOrEqual(100);
        }
        expect(scale.verified).toBeLessThanOrEqual(scale.done);
      }),
    );
  });
});

describe('bulletWords', () => {
  test('says what the drawing shows', () => {
    expect(bulletWords({ done: 14, verified: 9, minimum: 20, expected: 12 })).toBe(
      '14 of 20, 5 not yet verified, 12 expected by now',
    );
    expect(bulletWords({ done: 14, verified: 14 })).toBe('14 done, no minimum, all verified');
    expect(bulletWords({ done: 0, verified: 0, minimum: 5 })).toBe('0 of 5');
  });
});
