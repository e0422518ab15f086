import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellShade, mostlyUnverified } from './cell-shade.ts';

describe('cellShade', () => {
  it.each([
    [0, 'shade-none'],
    [1, 'shade-minimum-1'],
    [5, 'shade-minimum-1'],
    [6, 'shade-minimum-2'],
    [19, 'shade-minimum-4'],
    [20, 'shade-minimum-5'],
    [90, 'shade-minimum-5'],
  ])('%d of 20 → %s', (counted, shade) => {
    expect(cellShade({ counted, minimum: 20 }, 90, false)).toBe(shade);
  });

  it('takes the grey ramp without a minimum, up to the highest of the column', () => {
    expect(cellShade({ counted: 1, minimum: null }, 40, false)).toBe('shade-volume-1');
    expect(cellShade({ counted: 40, minimum: null }, 40, false)).toBe('shade-volume-5');
  });

  it('never holds a filtered number against a minimum', () => {
    expect(cellShade({ counted: 20, minimum: 20 }, 40, true)).toBe('shade-volume-3');
  });

  it('shows the last step for a met minimum and for nothing less', () => {
    const cell = fc.record({ counted: fc.nat(2000), minimum: fc.integer({ min: 1, max: 1000 }) });
    fc.assert(
      fc.property(cell, ({ counted, minimum }) => {
        const full = cellShade({ counted, minimum }, counted, false) === 'shade-minimum-5';
        expect(full).toBe(counted >= minimum);
      }),
    );
  });
});

describe('mostlyUnverified', () => {
  it.each([
    [0, 0, false],
    [10, 6, false],
    [10, 5, true],
    [1, 0, true],
  ])('%d counted, %d verified → %s', (counted, verified, hatched) => {
    expect(mostlyUnverified({ counted, verified, minimum: null, standing: 'no-minimum' })).toBe(
      hatched,
    );
  });
});
