import { expect, test } from 'vitest';
import type { Chip } from '#domain/chips/chip.ts';
import { addBundle, isFavourite, noOwnChips, removeBundle, toggleFavourite } from './kept-chips.ts';

const port: Chip = { kind: 'procedure', code: '31780' };

test('a favourite is pinned, and let go by the same tap', () => {
  const pinned = toggleFavourite(noOwnChips, port);
  expect(isFavourite(pinned, port)).toBe(true);
  expect(toggleFavourite(pinned, port)).toEqual(noOwnChips);
});

test('an own bundle leads the list under its name, and leaves it whole', () => {
  const named = addBundle(toggleFavourite(noOwnChips, port), 'Liver day', ['31678', '31637']);
  expect(named.favourites.map(({ kind }) => kind)).toEqual(['bundle', 'procedure']);
  expect(named.bundles).toMatchObject([{ name: 'Liver day', codes: ['31678', '31637'] }]);
  const [bundle] = named.bundles;
  expect(removeBundle(named, bundle?.id ?? '')).toEqual(toggleFavourite(noOwnChips, port));
});

test('the same procedures in another order are the same bundle with a new name', () => {
  const first = addBundle(noOwnChips, 'Liver day', ['31678', '31637']);
  const again = addBundle(first, 'TACE day', ['31637', '31678']);
  expect(again.bundles.map(({ name }) => name)).toEqual(['TACE day']);
  expect(again.favourites).toHaveLength(1);
});
