import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProcedure } from '../catalog/find-procedure.ts';
import { procedures } from '../catalog/procedures.ts';
import { companionsOfCode, companionsOfFamily } from './companion-pairs.ts';
import { companionsOf } from './companions.ts';
import type { PastCase } from './past-case.ts';

const logged = (times: number, codes: string): PastCase[] =>
  Array.from({ length: times }, () => ({
    ...{ performedOn: '2026-03-02', siteId: 'north', attendingId: 'one', patientType: 'adult' },
    codes: codes.split(' '),
  }));
const others = logged(30, '31896');

describe('companionsOf', () => {
  test.each([
    ['TIPS', '31763', '31762'],
    ['TIPS revision', '31766', '31762'],
    ['TACE', '31678', '31637'],
    ['TACE with its angiogram', '31678 31637', '31689'],
    ['leg artery PTA', '31653', '31689'],
    ['IVC filter placement', '31740', '31698'],
    ['IVC filter retrieval', '31742', '31698'],
    ['nephrostomy', '31836', '31832'],
    ['thoracentesis', '31895', '32920'],
    ['declot', '31792', '31789'],
  ])('of %s are known without a history', (_name, codes, companion) => {
    expect(companionsOf(codes.split(' '))).toContain(companion);
  });

  test.each([
    ['a port', '31780'],
    ['a pseudoaneurysm injection', '31688'],
    ['an unknown code', '99999'],
  ])('of %s are none', (_name, code) => {
    expect(companionsOf([code])).toEqual([]);
  });

  test('of nothing are none, whatever was logged', () => {
    expect(companionsOf([], logged(9, '31763 31762'))).toEqual([]);
  });

  test.each([
    [4, false],
    [5, true],
  ])('are learned from %i cases together: %s', (times, learned) => {
    const history = [...others, ...logged(times, '31780 31697')];
    expect(companionsOf(['31780'], history).includes('31697')).toBe(learned);
  });

  test('are not learned where a code is simply in most cases', () => {
    const everywhere = [...logged(10, '31780 32920'), ...logged(30, '31896 32920')];
    expect(companionsOf(['31780'], everywhere)).toEqual([]);
  });

  test('that this resident does not log are dropped, and come back with use', () => {
    const without = logged(12, '31740');
    expect(companionsOf(['31740'], [...others, ...without])).toEqual([]);
    const withIt = logged(12, '31740 31698');
    expect(companionsOf(['31740'], [...others, ...without, ...withIt])).toEqual(['31698']);
  });

  test('come in the order of how often they went along', () => {
    const history = [...others, ...logged(9, '31763 31773'), ...logged(2, '31763 31762')];
    expect(companionsOf(['31763'], history)[0]).toBe('31773');
  });

  test('of a chemoembolization are not those of every case with its angiogram', () => {
    const history = [...others, ...logged(20, '31637 31641'), ...logged(6, '31678 31637 31689')];
    expect(companionsOf(['31678', '31637'], history)).toEqual(['31689']);
  });

  test('are at most three of the catalog, none twice and none that is there', () => {
    const codes = fc.constantFrom(...procedures.map(({ code }) => code), '99999');
    const sets = fc.uniqueArray(codes, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sets, fc.array(sets, { maxLength: 6 }), (chosen, past) => {
        const history = past.flatMap((set) => logged(5, [...set, ...chosen].join(' ')));
        const found = companionsOf(chosen, history);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set([...found, ...chosen]).size).toBe(found.length + chosen.length);
        expect(found.map(findProcedure)).not.toContain(undefined);
      }),
    );
  });
});

test('shipped pairs hold only codes of the catalog, none its own companion', () => {
  for (const [code, companions] of companionsOfCode) {
    expect([code, ...companions].map(findProcedure), code).not.toContain(undefined);
    expect(companions).not.toContain(code);
  }
  const ofFamilies = Object.values(companionsOfFamily).flat();
  expect(ofFamilies.map((code) => findProcedure(code ?? ''))).not.toContain(undefined);
});
