import { expect, test } from 'vitest';
import { chipsOfProcedure } from './chips-of-procedure.ts';

const sets = (uses: Record<string, number>) =>
  new Map(
    Object.entries(uses).map(([key, count]) => [key, { codes: key.split('+'), uses: count }]),
  );
const chips = (uses: Record<string, number>, candidates = uses) =>
  chipsOfProcedure(sets(uses), sets(candidates));

test('one way to log it gets one chip, worth all of its cases', () => {
  expect(chips({ a: 7 })).toEqual([['a', 1]]);
});

test('the usual set comes first, the plain procedure only for what is left', () => {
  const [first, second] = chips({ 'a+b': 9, a: 1 });
  expect([first?.[0], second?.[0]]).toEqual(['a+b', 'a']);
  expect(first?.[1]).toBeCloseTo(0.9);
  expect(second?.[1]).toBeCloseTo(0.1);
});

test('where no set stands out, the plain procedure begins them all', () => {
  const [first, ...others] = chips({ 'a+b': 3, 'a+c': 3, 'a+d': 3 }, { a: 0, 'a+b': 0, 'a+c': 0 });
  expect(first?.[0]).toBe('a');
  expect(first?.[1]).toBeCloseTo(0.6);
  for (const [, part] of others) expect(part).toBeCloseTo(0.4 / 3);
});

test('a chip that would serve nothing is left out', () => {
  expect(chips({ a: 2 }, { a: 0, 'a+b': 0 }).map(([key]) => key)).toEqual(['a']);
});
