import { expect, test } from 'vitest';
import { procedures } from '#domain/catalog/procedures.ts';
import { suggestProcedures } from './suggestions.ts';

const codes = procedures.map(({ code }) => code);

test('recents come first, eight at most, and no procedure twice', () => {
  const { recent, common } = suggestProcedures([...codes.slice(0, 10), ...codes.slice(0, 3)]);
  expect(recent.map(({ code }) => code)).toEqual(codes.slice(0, 8));
  expect(common).toHaveLength(4);
  const all = [...recent, ...common].map(({ code }) => code);
  expect(new Set(all).size).toBe(all.length);
});

test('who has logged nothing yet sees twelve common ones', () => {
  const { recent, common } = suggestProcedures([]);
  expect(recent).toEqual([]);
  expect(common).toHaveLength(12);
});

test('a code that the catalog lost is left out', () => {
  expect(suggestProcedures(['00000']).recent).toEqual([]);
});
