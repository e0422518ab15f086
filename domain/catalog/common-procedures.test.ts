import { describe, expect, test } from 'vitest';
import { commonProcedures } from './common-procedures.ts';
import { findProcedure } from './find-procedure.ts';
import { searchWordsOf } from './search-words.ts';

const common = commonProcedures.map((code) => findProcedure(code));
const squeeze = (words: string) => words.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Aliases that two common procedures share on purpose. */
const shared: string[] = [];

describe('common procedures', () => {
  test('are at least 80 different rows of the catalog', () => {
    expect(common).not.toContain(undefined);
    expect(new Set(commonProcedures).size).toBe(commonProcedures.length);
    expect(commonProcedures.length).toBeGreaterThanOrEqual(80);
  });

  test('have three aliases or more that differ in letters, not only in hyphens', () => {
    const poor = common.filter(
      (each) => new Set((each ? searchWordsOf(each.code).aliases : []).map(squeeze)).size < 3,
    );
    expect(poor.map((each) => each?.code)).toEqual([]);
  });

  test('share no alias, and none is called by the name of another', () => {
    const owners = new Map<string, string[]>();
    for (const each of common) {
      if (!each) continue;
      for (const words of new Set([each.name, ...searchWordsOf(each.code).aliases].map(squeeze))) {
        owners.set(words, [...(owners.get(words) ?? []), each.code]);
      }
    }
    const twice = [...owners].filter(
      ([words, codes]) => codes.length > 1 && !shared.includes(words),
    );
    expect(twice).toEqual([]);
  });
});
