import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextCell } from './next-cell.ts';

const cells = [
  [false, false],
  [true, true, true, true],
  [true, false, true, true],
  [true, false, true, true],
  [false, false, false, false],
];

describe('nextCell', () => {
  it.each([
    ['ArrowRight', { row: 2, column: 0 }, { row: 2, column: 2 }],
    ['ArrowLeft', { row: 2, column: 2 }, { row: 2, column: 0 }],
    ['ArrowDown', { row: 1, column: 0 }, { row: 2, column: 0 }],
    ['ArrowUp', { row: 3, column: 3 }, { row: 2, column: 3 }],
    ['End', { row: 3, column: 0 }, { row: 3, column: 3 }],
    ['Home', { row: 3, column: 3 }, { row: 3, column: 0 }],
  ])('%s from %j leads to %j', (key, from, to) => {
    expect(nextCell(key, from, cells)).toEqual(to);
  });

  it.each([
    ['ArrowUp', { row: 1, column: 3 }],
    ['ArrowDown', { row: 3, column: 0 }],
    ['ArrowDown', { row: 1, column: 1 }],
    ['ArrowRight', { row: 1, column: 3 }],
    ['Enter', { row: 1, column: 1 }],
    ['PageDown', { row: 1, column: 1 }],
  ])('%s from %j leads nowhere', (key, from) => {
    expect(nextCell(key, from, cells)).toBeUndefined();
  });

  it('lands only on cells that hold something', () => {
    const grid = fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    });
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    fc.assert(
      fc.property(grid, key, fc.nat(7), fc.nat(4), (rows, pressed, row, column) => {
        const to = nextCell(pressed, { row, column }, rows);
        expect(to === undefined || rows[to.row]?.[to.column]).toBe(true);
      }),
    );
  });
});
