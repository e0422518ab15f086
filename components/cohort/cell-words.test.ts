import { describe, expect, it } from 'vitest';
import { cellName, cellWords } from './cell-words.ts';

const cell = { counted: 14, verified: 9, minimum: 20, standing: 'at-risk' as const };

describe('cellName', () => {
  it('says number, minimum, standing and what is not verified', () => {
    expect(cellName(cell, false)).toBe('14 of 20, At risk, 5 not yet verified');
  });

  it('says that a minimum is unconfirmed', () => {
    expect(cellName({ ...cell, unconfirmed: true }, false)).toContain('minimum unconfirmed');
  });

  it('keeps quiet on minimum and standing when filters cut the number', () => {
    expect(cellName({ ...cell, unconfirmed: true }, true)).toBe('14, 5 not yet verified');
  });

  it('says so when there is no minimum', () => {
    const open = { counted: 3, verified: 3, minimum: null, standing: 'no-minimum' as const };
    expect(cellName(open, false)).toBe('3, No minimum');
  });
});

describe('cellWords', () => {
  it('has nothing to add to a filtered and verified number', () => {
    expect(cellWords({ ...cell, verified: 14 }, true)).toBe('');
  });
});
