import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aggregateCategories, caseCategories, definedCategories } from './defined-categories.ts';
import { familyIds } from './families.ts';
import { findProcedure } from './find-procedure.ts';
import { procedures } from './procedures.ts';
import { codesWithSearchWords, searchWordsOf } from './search-words.ts';

/** Splits a line of the list; a label that holds a comma stands in double quotes. */
function cellsOf(line: string) {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
    (cell) => cell[1] ?? cell[2] ?? '',
  );
}

const csv = readFileSync(new URL('./ads-ir-catalog.csv', import.meta.url), 'utf8');
const listed = csv.trim().split(/\r?\n/).slice(1).map(cellsOf);

describe('the catalog', () => {
  test('holds every row of the ADS list, in its order and words', () => {
    const ours = procedures.map(({ code, area, type, categories }) => [
      code,
      area,
      type,
      categories.join('|'),
      searchWordsOf(code).label,
    ]);
    expect(listed).toHaveLength(365);
    expect(ours).toEqual(listed);
  });

  test('gives every procedure a name of its own', () => {
    const names = procedures.map(({ name }) => name.toLowerCase());
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  test('has search words for each code, and for no other', () => {
    expect(codesWithSearchWords).toEqual(procedures.map(({ code }) => code));
  });

  test('names nothing by one word that needs its place in the list', () => {
    const vague = [
      'Other',
      'Renal',
      'Liver',
      'Lung',
      'Hepatic',
      'Adrenal',
      'Bone',
      'Neuro',
      'Chest',
    ];
    expect(procedures.filter(({ name }) => vague.includes(name))).toEqual([]);
  });

  test('writes aliases in lower case, none twice in a row', () => {
    for (const { code } of procedures) {
      const { aliases } = searchWordsOf(code);
      expect(aliases, code).toEqual(aliases.map((alias) => alias.toLowerCase().trim()));
      expect(new Set(aliases).size, code).toBe(aliases.length);
      expect(aliases, code).not.toContain('');
    }
  });

  test('uses every family and every Defined Category', () => {
    const used = new Set<string>(procedures.flatMap((each) => [...each.categories, each.family]));
    expect([...definedCategories, ...familyIds].filter((word) => !used.has(word))).toEqual([]);
  });

  test.each([
    ['31763', true],
    ['31706', true],
    ['31501', false],
    ['32920', false],
    ['32937', false],
    ['32940', false],
    ['32943', false],
  ])('%s counts as image-guided: %s', (code, imageGuided) => {
    expect(findProcedure(code)?.imageGuided).toBe(imageGuided);
  });
});

describe('categories', () => {
  test('are either stated as a number or filled case by case', () => {
    expect([...caseCategories, ...aggregateCategories].sort()).toEqual(
      [...definedCategories].sort(),
    );
  });

  test('stated as a number belong to the readings alone', () => {
    const aggregate = new Set<string>(aggregateCategories);
    for (const { code, categories, family } of procedures) {
      const stated = categories.some((category) => aggregate.has(category));
      expect(stated, code).toBe(family === 'diagnostic-reading');
    }
  });
});

describe('findProcedure', () => {
  test('answers the procedure of a code', () => {
    expect(findProcedure('31766')?.name).toBe('TIPS revision with stent');
  });

  test.each(['', '31506', '3176', '99999', 'toString'])('answers nothing for %j', (code) => {
    expect(findProcedure(code)).toBeUndefined();
  });
});
