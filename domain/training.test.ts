import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programKindNames } from './program-kinds.ts';
import { academicYear, paceShare, pgyOn, trainingShare } from './training.ts';

describe('academicYear', () => {
  test.each([
    ['2026-06-30', 2025],
    ['2026-07-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
    ['2024-02-29', 2023],
  ])('%s belongs to the year that began in %i', (date, year) => {
    expect(academicYear(date)).toBe(year);
  });

  test.each(['', '2026-7-1', '2026-13-01', '2026-07-01T00:00:00Z', 'soon'])(
    'refuses %j',
    (date) => {
      expect(() => academicYear(date)).toThrow(RangeError);
    },
  );
});

describe('pgyOn', () => {
  const integrated = { kind: 'ir-integrated', startsOn: '2022-07-01', startingYear: 2 } as const;
  test.each([
    ['2022-06-30', 2],
    ['2022-07-01', 2],
    ['2023-06-30', 2],
    ['2023-07-01', 3],
    ['2026-11-15', 6],
    ['2030-01-01', 6],
  ])('an integrated resident of July 2022 is PGY on %s: %i', (date, year) => {
    expect(pgyOn(integrated, date)).toBe(year);
  });

  test('an off-cycle resident advances on July 1 all the same', () => {
    const resident = { kind: 'ir-independent', startsOn: '2025-01-15', startingYear: 6 } as const;
    expect(pgyOn(resident, '2025-06-30')).toBe(6);
    expect(pgyOn(resident, '2025-07-01')).toBe(7);
    expect(pgyOn(resident, '2026-07-01')).toBe(7);
  });

  test('a diagnostic resident ends at PGY 5', () => {
    const resident = { kind: 'dr-esir', startsOn: '2020-07-01', startingYear: 2 } as const;
    expect(pgyOn(resident, '2026-07-01')).toBe(5);
  });
});

describe('trainingShare', () => {
  test.each([
    ['2024-07-01', 0],
    ['2023-01-01', 0],
    ['2025-07-01', 365 / 730],
    ['2026-07-01', 1],
    ['2031-01-01', 1],
  ])('of a residency from July 2024 to July 2026 on %s', (today, share) => {
    expect(trainingShare('2024-07-01', '2026-07-01', today)).toBeCloseTo(share, 10);
  });

  test('one day is one day, also where clocks change', () => {
    const before = trainingShare('2026-03-01', '2026-03-11', '2026-03-08');
    const after = trainingShare('2026-03-01', '2026-03-11', '2026-03-09');
    expect(after - before).toBeCloseTo(0.1, 10);
  });

  test('stays within 0 and 1 and never falls as days pass', () => {
    const day = fc
      .integer({ min: 10_000, max: 30_000 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, day, (start, end, a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const earlier = trainingShare(start, end, first);
        const later = trainingShare(start, end, second);
        expect(earlier).toBeGreaterThanOrEqual(0);
        expect(later).toBeLessThanOrEqual(1);
        expect(later).toBeGreaterThanOrEqual(earlier);
      }),
    );
  });
});

describe('paceShare', () => {
  test('expects little IR work in the DR years of an Integrated residency, and all of it at the end', () => {
    expect(paceShare('ir-integrated', 'ir', 0.6)).toBeCloseTo(0.25);
    expect(paceShare('ir-integrated', 'dr', 0.6)).toBeCloseTo(0.9);
    expect(paceShare('ir-independent', 'ir', 0.3)).toBeCloseTo(0.3);
  });

  test('runs from nothing to everything and never back', () => {
    const kind = fc.constantFrom(...programKindNames);
    const training = fc.constantFrom('ir' as const, 'dr' as const);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(kind, training, share, share, (k, t, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(paceShare(k, t, 0)).toBe(0);
        expect(paceShare(k, t, 1)).toBe(1);
        expect(paceShare(k, t, early)).toBeLessThanOrEqual(paceShare(k, t, late) + 1e-12);
      }),
    );
  });
});
