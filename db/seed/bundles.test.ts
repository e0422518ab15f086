import { describe, expect, test } from 'vitest';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { demoAttendings } from './attendings.ts';
import { bundles } from './bundles.ts';
import { siteKeys } from './sites.ts';

describe('bundles', () => {
  test('name procedures of the catalog alone', () => {
    const codes = bundles.flatMap(({ codes, also }) => [...codes, ...Object.keys(also)]);
    expect(codes.filter((code) => !findProcedure(code))).toEqual([]);
  });

  test('name no procedure twice in one case', () => {
    const doubled = bundles.filter(({ codes, also }) => {
      const all = [...codes, ...Object.keys(also)];
      return new Set(all).size < all.length;
    });
    expect(doubled).toEqual([]);
  });

  test('have names of their own and are done somewhere', () => {
    expect(new Set(bundles.map(({ name }) => name)).size).toBe(bundles.length);
    expect(bundles.filter(({ at }) => siteKeys.every((site) => at[site] === 0))).toEqual([]);
  });

  test('every site does emergencies and has someone who comes in', () => {
    for (const site of siteKeys) {
      expect(bundles.some(({ at, emergency }) => emergency && at[site] > 0)).toBe(true);
      expect(demoAttendings.some(({ sites }) => (sites[site] ?? 0) > 0)).toBe(true);
    }
  });
});
