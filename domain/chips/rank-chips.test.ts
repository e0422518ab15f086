import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProcedure } from '../catalog/find-procedure.ts';
import { type Chip, chipKey, chipName, chipOf, codesOf } from './chip.ts';
import { countUses } from './chip-prior.ts';
import type { PastCase } from './past-case.ts';
import { type ChipContext, rankChips } from './rank-chips.ts';

const today = '2026-06-15';
const context: ChipContext = {
  ...{ today, siteId: 'north', attendingId: 'one', patientType: 'adult' },
  ...{ favourites: [], ownBundles: [] },
};
const past = (codes: string, more: Partial<PastCase> = {}): PastCase => ({
  ...{ performedOn: '2026-05-04', siteId: 'north', attendingId: 'one', patientType: 'adult' },
  ...{ codes: codes.split(' '), ...more },
});
const times = (count: number, one: PastCase) => Array.from({ length: count }, () => one);
const keysOf = (chips: readonly Chip[]) => chips.map((chip) => chipKey(codesOf(chip)));
const placeOf = (codes: string, history: readonly PastCase[], at = context) =>
  keysOf(rankChips(history, at, 1_000)).indexOf(chipKey(codes.split(' ')));

describe('rankChips', () => {
  test('offers eight common procedures before anything was logged', () => {
    const names = rankChips([], context).map((chip) => chipName(chip));
    expect(names).toHaveLength(8);
    expect(names).toEqual(expect.arrayContaining(['Port placement', 'Paracentesis']));
  });

  test('puts what is logged all the time first', () => {
    expect(placeOf('31927', times(20, past('31927')))).toBe(0);
  });

  test.each<[string, Partial<PastCase>, Partial<PastCase>]>([
    ['the attending', {}, { attendingId: 'other' }],
    ['the site', {}, { siteId: 'south' }],
    ['the attending elsewhere', { siteId: 'south' }, { siteId: 'south', attendingId: 'other' }],
    ['the site of others', { attendingId: 'other' }, { siteId: 'south', attendingId: 'other' }],
    ['the patient type', {}, { patientType: 'pediatric' }],
    ['recent use', { performedOn: '2026-06-10' }, { performedOn: '2024-06-10' }],
    ['the same day', { performedOn: today }, { performedOn: '2026-06-14' }],
    ['the weekday', { performedOn: '2026-05-04' }, { performedOn: '2026-05-05' }],
  ])('prefers by %s, other things equal', (_what, fitting, unfitting) => {
    const [one, other] = ['31927', '31739'];
    const history = (first: string, second: string) => [
      ...times(6, past(first, fitting)),
      ...times(6, past(second, unfitting)),
    ];
    expect(placeOf(one, history(one, other))).toBeLessThan(placeOf(other, history(one, other)));
    expect(placeOf(other, history(other, one))).toBeLessThan(placeOf(one, history(other, one)));
  });

  test('offers a shipped bundle by its name, in whatever order its codes were logged', () => {
    const chips = rankChips(times(3, past('31637 31689 31678')), context);
    expect(chips[0]).toMatchObject({ kind: 'bundle', id: 'tace' });
    expect(chips[0] && chipName(chips[0])).toBe('TACE');
  });

  test('learns a bundle from the third use, named by its procedures', () => {
    const odd = past('31780 31697');
    expect(placeOf('31697 31780', times(2, odd))).toBe(-1);
    const [first] = rankChips(times(9, odd), context);
    expect(first && chipName(first)).toBe('Port placement + SVC venogram');
  });

  test('credits the procedures of a set that is no chip yet', () => {
    expect(placeOf('31950', [])).toBe(-1);
    expect(placeOf('31950', [past('31950 31943')])).toBeGreaterThan(-1);
  });

  test('offers an own bundle before its first use, under its own name', () => {
    const ownBundles = [{ id: 'mine', name: 'Line day', aliases: [], codes: ['31779', '31781'] }];
    const chip = rankChips([], { ...context, ownBundles }).find(({ kind }) => kind === 'bundle');
    expect(chip && chipName(chip, ownBundles)).toBe('Line day');
  });

  test('starts from what the department logs at the site, on the weekday and with the attending', () => {
    const logged = (codes: string, more: Partial<PastCase>) => times(40, past(codes, more));
    const elsewhere = { attendingId: 'other', performedOn: '2026-05-05' };
    const prior = countUses([
      ...logged('31641 31637', elsewhere),
      ...logged('31950', {}),
      ...logged('31927', { ...elsewhere, siteId: 'south' }),
    ]);
    const keys = keysOf(rankChips([], { ...context, prior }, 1_000));
    expect(keys.slice(0, 2)).toEqual(['31950', '31637+31641']);
    expect(keys).not.toContain('31927');
  });

  test('takes nothing from a prior that names unknown codes or no numbers', () => {
    const uses = { '99999': 500, '31950': Number.NaN, nonsense: 3, '31927': -4 };
    const prior = { sites: { north: uses }, attendings: { one: uses }, listDays: {} };
    expect(rankChips([], { ...context, prior })).toEqual(rankChips([], context));
  });

  test('gives no second chip of a procedure before what is done as often', () => {
    const history = [...times(12, past('31836')), ...times(4, past('31836 31832'))];
    const place = (codes: string) => placeOf(codes, [...history, ...times(4, past('31927'))]);
    expect(place('31836')).toBe(0);
    expect(place('31927')).toBeLessThan(place('31836 31832'));
  });

  test('goes on while the date field is empty', () => {
    const history = times(5, past('31927'));
    expect(placeOf('31927', history, { ...context, today: '' })).toBe(0);
  });

  test('leads with favourites in their own order', () => {
    const favourites = [chipOf(['31950'], ''), chipOf(['31763', '31762'], 'tips')];
    const keys = keysOf(rankChips(times(9, past('31927')), { ...context, favourites }));
    expect(keys.slice(0, 3)).toEqual(['31950', '31762+31763', '31927']);
  });
});

const code = fc.constantFrom(
  ...['31763', '31762', '31678', '31637', '31689', '31780', '31896', '31950', '31697', '99999'],
);
const codes = fc.uniqueArray(code, { minLength: 1, maxLength: 3 });
const anyCase = fc.record<PastCase>({
  performedOn: fc.constantFrom('2024-01-10', '2025-12-01', '2026-06-01', '2026-06-15'),
  siteId: fc.constantFrom('north', 'south'),
  attendingId: fc.constantFrom('one', 'two', 'three'),
  patientType: fc.constantFrom('adult', 'pediatric'),
  codes,
});
const history = fc.array(anyCase, { maxLength: 40 });
const bundle = fc.record({
  ...{ id: fc.string(), name: fc.string(), aliases: fc.constant([]), codes },
});
const uses = fc.dictionary(
  codes.map((set) => set.join('+')),
  fc.double({ noNaN: false }),
);
const place = {
  today: fc.constant(today),
  siteId: fc.constantFrom('north', 'east'),
  attendingId: fc.constantFrom('one', 'four'),
  patientType: fc.constantFrom<PastCase['patientType'][]>('adult', 'pediatric'),
};
const anyContext: fc.Arbitrary<ChipContext> = fc.record({
  ...place,
  favourites: fc.array(
    codes.map((set) => chipOf(set, 'favourite')),
    { maxLength: 5 },
  ),
  ownBundles: fc.array(bundle, { maxLength: 3 }),
  prior: fc.record({
    sites: fc.record({ north: uses }),
    attendings: fc.record({ one: uses }),
    listDays: fc.record({ 'north 1': uses }),
  }),
});
const inCatalog = (chip: Chip) => codesOf(chip).every((each) => findProcedure(each));

describe('whatever was logged', () => {
  test('chips are at most the limit, all different, and of the catalog alone', () => {
    fc.assert(
      fc.property(history, anyContext, fc.integer({ min: 0, max: 12 }), (log, at, limit) => {
        const chips = rankChips(log, at, limit);
        expect(chips.length).toBeLessThanOrEqual(limit);
        expect(new Set(keysOf(chips)).size).toBe(chips.length);
        expect(chips.filter((chip) => !inCatalog(chip))).toEqual([]);
      }),
    );
  });

  test('every favourite of the catalog is there', () => {
    fc.assert(
      fc.property(history, anyContext, (log, at) => {
        const keys = keysOf(rankChips(log, at));
        expect(keys).toEqual(expect.arrayContaining(keysOf(at.favourites.filter(inCatalog))));
      }),
    );
  });

  test('the same log gives the same chips, and none is lost by the order of the cases', () => {
    fc.assert(
      fc.property(history, anyContext, (log, at) => {
        const keys = keysOf(rankChips(log, at, 1_000));
        expect(keysOf(rankChips(structuredClone(log), at, 1_000))).toEqual(keys);
        const reversed = keysOf(rankChips([...log].reverse(), at, 1_000));
        expect(reversed.toSorted()).toEqual(keys.toSorted());
      }),
    );
  });

  test('one more use in this place never lowers a chip that was there', () => {
    fc.assert(
      fc.property(history, anyContext, codes, (log, at, set) => {
        const before = placeOf(set.join(' '), log, at);
        fc.pre(before !== -1);
        const { siteId, attendingId, patientType } = at;
        const one = { performedOn: today, siteId, attendingId, patientType, codes: set };
        expect(placeOf(set.join(' '), [...log, one], at)).toBeLessThanOrEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});
