import { describe, expect, test } from 'vitest';
import { isAggregateCategory } from '../catalog/defined-categories.ts';
import { findProcedure } from '../catalog/find-procedure.ts';
import { maxProcedures } from '../procedure-case.ts';
import { bundles } from './bundles.ts';
import { chipKey } from './chip.ts';

const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

describe('shipped bundles', () => {
  test('hold one to twelve codes of the catalog, none twice', () => {
    for (const { id, codes } of bundles) {
      expect(codes.map(findProcedure), id).not.toContain(undefined);
      expect(twice(codes), id).toEqual([]);
      expect(codes.length, id).toBeLessThanOrEqual(maxProcedures);
    }
  });

  test('have an id, a name and a code set of their own', () => {
    expect(twice(bundles.map(({ id }) => id))).toEqual([]);
    expect(twice(bundles.map(({ name }) => name.toLowerCase()))).toEqual([]);
    expect(twice(bundles.map(({ codes }) => chipKey(codes)))).toEqual([]);
    expect(bundles.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test('have aliases in lower case, none shared by two', () => {
    const aliases = bundles.flatMap((bundle) => bundle.aliases);
    expect(aliases).toEqual(aliases.map((alias) => alias.toLowerCase().trim()));
    expect(aliases).not.toContain('');
    expect(twice(aliases)).toEqual([]);
  });

  test('hold no reading that is stated as a number', () => {
    const stated = bundles.flatMap(({ codes }) =>
      codes.filter((code) => findProcedure(code)?.categories.some(isAggregateCategory)),
    );
    expect(stated).toEqual([]);
  });

  test('put the main procedure first, not a venogram or the closure', () => {
    const first = bundles.map(({ codes }) => findProcedure(codes[0] ?? '')?.family);
    expect(first).not.toContain('arterial-repair');
    expect(first).not.toContain('venogram');
  });

  test.each([
    ['tace', 'TACE', 'Hepatic angiogram', 'Arterial closure'],
    ['tips', 'TIPS creation', 'Portal venogram'],
    ['filter-retrieval', 'IVC filter retrieval', 'IVC venogram'],
    ['ufe', 'Uterine artery embolization', 'Uterine artery angiogram', 'Arterial closure'],
  ])('%s is made of the right procedures', (id, ...names) => {
    const codes = bundles.find((bundle) => bundle.id === id)?.codes ?? [];
    expect(codes.map((code) => findProcedure(code)?.name)).toEqual(names);
  });
});
