import { describe, expect, it } from 'vitest';
import { filterChips, isWholeDate } from './filter-values.ts';

const programs = [{ id: 'p1', name: 'IR Integrated' }];
const sites = [{ id: 's1', name: 'West County' }];

describe('filterChips', () => {
  it('says every filter in words, in the order of the form', () => {
    const values = { to: '2026-06-30', role: 'primary', site: 's1', pgy: '5', program: 'p1' };
    expect(filterChips(values, { programs, sites }).map(({ words }) => words)).toEqual([
      'IR Integrated',
      'PGY-5',
      'West County',
      'As primary',
      'To Jun 30, 2026',
    ]);
  });

  it('has none for the cut of the columns', () => {
    expect(filterChips({ by: 'family' }, { programs, sites })).toEqual([]);
  });

  it('keeps a filter on something that is gone removable', () => {
    expect(filterChips({ site: 's9' }, { programs, sites })).toEqual([
      { name: 'site', words: 'No longer there' },
    ]);
  });
});

describe('isWholeDate', () => {
  it.each([
    ['', true],
    ['2026-07-01', true],
    ['0202-07-01', false],
    ['2026-07', false],
  ])('%j → %s', (value, whole) => {
    expect(isWholeDate(value)).toBe(whole);
  });
});
