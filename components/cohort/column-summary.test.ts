import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CohortRow } from './cohort-row.ts';
import { columnsInUse, median, summarise } from './column-summary.ts';

function row(cells: Record<string, [counted: number, minimum?: number]>): CohortRow {
  return {
    residentId: 'r',
    name: 'Ada Park',
    programName: 'IR Integrated',
    pgy: 5,
    graduatesOn: '2028-06-30',
    cells: Object.fromEntries(
      Object.entries(cells).map(([measure, [counted, minimum = null]]) => [
        measure,
        { counted, verified: 0, minimum, standing: 'no-minimum' as const },
      ]),
    ),
  };
}

const columns = [
  { measure: 'a', label: 'A' },
  { measure: 'b', label: 'B' },
  { measure: 'c', label: 'C' },
];

describe('median', () => {
  it.each([
    [[], 0],
    [[7], 7],
    [[1, 9], 5],
    [[10, 9, 100], 10],
    [[2, 10, 1, 3], 2.5],
  ])('%j → %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('has as many at or below it as at or above it, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1 }), (numbers) => {
        const middle = median(numbers);
        const half = numbers.length / 2;
        expect(numbers.filter((n) => n <= middle).length).toBeGreaterThanOrEqual(half);
        expect(numbers.filter((n) => n >= middle).length).toBeGreaterThanOrEqual(half);
        expect(median(numbers.toReversed())).toBe(middle);
      }),
    );
  });
});

describe('summarise', () => {
  it('counts a resident without an entry as zero', () => {
    const rows = [row({ a: [4] }), row({ a: [8] }), row({})];
    expect(summarise(rows, columns).get('a')).toEqual({ highest: 8, median: 4, total: 12 });
    expect(summarise(rows, columns).get('b')).toEqual({ highest: 0, median: 0, total: 0 });
  });
});

describe('columnsInUse', () => {
  it('keeps a column with a case or with a minimum, and drops one with neither', () => {
    const rows = [row({ a: [1], b: [0, 15], c: [0] }), row({})];
    expect(columnsInUse(rows, columns).map(({ measure }) => measure)).toEqual(['a', 'b']);
  });
});
