import { describe, expect, it } from 'vitest';
import { defaultSort, knownSort, nextSort, sortParams } from './cohort-sort.ts';
import { urlWith } from './url-with.ts';

const columns = [{ measure: 'family:tips', label: 'TIPS' }];

describe('knownSort', () => {
  it.each(['name', 'graduates', 'family:tips'])('keeps %s', (by) => {
    expect(knownSort({ by, desc: true }, columns)).toEqual({ by, desc: true });
  });

  it('falls back to the name when the columns were cut another way', () => {
    expect(knownSort({ by: 'category:Biopsy', desc: true }, columns)).toEqual(defaultSort);
  });
});

describe('nextSort', () => {
  it('begins with the fewest and turns when pressed again', () => {
    const first = nextSort(defaultSort, 'family:tips');
    const second = nextSort(first, 'family:tips');
    expect([first.desc, second.desc, nextSort(second, 'family:tips').desc]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('begins anew in another column', () => {
    expect(nextSort({ by: 'family:tips', desc: true }, 'name').desc).toBe(false);
  });
});

describe('the sort in the URL', () => {
  const at = (query: string, sort: { by: string; desc: boolean }) =>
    urlWith('/residents', query, { sort: undefined, desc: undefined, ...sortParams(sort) });

  it('keeps the filters and encodes the measure', () => {
    expect(at('pgy=5', { by: 'category:CT abd/pel', desc: true })).toBe(
      '/residents?pgy=5&sort=category%3ACT+abd%2Fpel&desc=1',
    );
  });

  it('says nothing for the default', () => {
    expect(at('sort=graduates&desc=1', defaultSort)).toBe('/residents');
  });
});
