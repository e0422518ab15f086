import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Figures, figureLine, median, quantile } from './figures.ts';

describe('median and quantile', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[10, 2, 4, 100], 7],
  ])('of %j the median is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('takes the nearest rank and leaves the list as it was', () => {
    const values = Array.from({ length: 101 }, (_, nth) => 100 - nth);
    expect(quantile(values, 0.99)).toBe(99);
    expect(quantile([7, 5, 6], 0.99)).toBe(7);
    expect(values[0]).toBe(100);
  });

  it('refuses to answer for nothing', () => {
    expect(() => median([])).toThrow('No value');
  });

  it('has as many values below the median as above', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, (list) => {
        const middle = median(list);
        const half = list.length / 2;
        expect(list.filter((value) => value < middle).length).toBeLessThanOrEqual(half);
        expect(list.filter((value) => value > middle).length).toBeLessThanOrEqual(half);
      }),
    );
  });
});

describe('a figure', () => {
  it.each([
    [[0.12345], 'bench: a.b = 0.123 ms (0.123 … 0.123, 1)'],
    [[34_561, 34_559, 34_570], 'bench: a.b = 34561 ms (34559 … 34570, 3)'],
    [[1, 2], 'bench: a.b = 1.50 ms (1.00 … 2.00, 2)'],
  ])('of %j is one line', (values, line) => {
    expect(figureLine('a.b', 'ms', values)).toBe(line);
  });

  it('gathers its rounds, in the order in which figures were first seen', () => {
    const figures = new Figures();
    for (const round of [1, 2, 3]) {
      figures.add('b', 'ms', round);
      figures.add('a', '×', round / 2);
    }
    expect(figures.lines()).toEqual([
      'bench: b = 2.00 ms (1.00 … 3.00, 3)',
      'bench: a = 1.00 × (0.500 … 1.50, 3)',
    ]);
  });

  it('is never a division by nothing', () => {
    expect(() => new Figures().add('a', '×', 1 / 0)).toThrow('a was measured as Infinity');
  });
});
