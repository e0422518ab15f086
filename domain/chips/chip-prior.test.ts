import { expect, test } from 'vitest';
import { countUses, scaledUses, usesAt } from './chip-prior.ts';
import type { PastCase } from './past-case.ts';

const past = (performedOn: string, siteId: string, codes: string): PastCase => ({
  ...{ performedOn, siteId, attendingId: 'one', patientType: 'adult', codes: codes.split(' ') },
});

test('uses are counted by site, attending and weekday of a site, the main procedure first', () => {
  const cases = [
    past('2026-06-15', 'north', '31763 31762'),
    past('2026-06-16', 'north', '31763 31762'),
    past('2026-06-22', 'south', '31896'),
  ];
  expect(countUses(cases)).toEqual({
    sites: { north: { '31763+31762': 2 }, south: { '31896': 1 } },
    attendings: { one: { '31763+31762': 2, '31896': 1 } },
    listDays: {
      'north 1': { '31763+31762': 1 },
      'north 2': { '31763+31762': 1 },
      'south 1': { '31896': 1 },
    },
  });
});

test('where no site is chosen, or nothing is known of it, all sites are heard', () => {
  const sites = { north: { '31896': 20 }, south: { '31896': 10, '31763+31762': 5 } };
  const prior = { sites, attendings: {}, listDays: {} };
  expect(usesAt(prior, 'north')).toEqual({ '31896': 20 });
  expect(usesAt(prior, '')).toEqual({ '31896': 30, '31763+31762': 5 });
  expect(usesAt(prior, 'new')).toEqual(usesAt(prior, ''));
  expect(usesAt(undefined, 'north')).toEqual({});
});

test('uses are brought to a number of cases, without what is no use of the catalog', () => {
  const uses = { '31763+31762': 30, '31896': 10, '99999': 5, '31950': Number.NaN, '31927': -1 };
  expect(scaledUses(uses, 8)).toEqual([
    { codes: ['31896'], cases: 2 },
    { codes: ['31763', '31762'], cases: 6 },
  ]);
  expect(scaledUses(undefined, 8)).toEqual([]);
});
