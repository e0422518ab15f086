import { describe, expect, test } from 'vitest';
import { aggregateCategories } from '#domain/catalog/defined-categories.ts';
import { dr202603 } from '#domain/requirements/dr-2026-03.ts';
import { diagnosticCounts } from './diagnostic-counts.ts';
import { randomFrom } from './random.ts';

const integrated = { kind: 'ir-integrated', startsOn: '2022-07-01', startingPgy: 2 } as const;
const counts = (today: string, startsOn: string = integrated.startsOn) =>
  diagnosticCounts({ ...integrated, startsOn }, today, randomFrom('reading'));

describe('diagnosticCounts', () => {
  test('states every category at the ends of the last three quarters', () => {
    const stated = counts('2024-02-01');
    expect(new Set(stated.map(({ category }) => category))).toEqual(new Set(aggregateCategories));
    expect([...new Set(stated.map(({ asOf }) => asOf))]).toEqual([
      '2023-06-30',
      '2023-09-30',
      '2023-12-31',
    ]);
  });

  test('a total never falls', () => {
    for (const category of aggregateCategories) {
      const own = counts('2024-02-01').filter((count) => count.category === category);
      expect(own.map(({ count }) => count)).toEqual(
        own.map(({ count }) => count).toSorted((a, b) => a - b),
      );
    }
  });

  test('grows with the diagnostic years and stays within belief', () => {
    const total = (today: string) =>
      counts(today)
        .filter(({ category, asOf }) => category === 'Chest x-ray' && asOf >= today.slice(0, 4))
        .reduce((most, { count }) => Math.max(most, count), 0);
    expect(total('2024-07-01')).toBeGreaterThan(total('2023-07-01') + 400);
    const excess = counts('2027-06-30').filter(({ category, count }) => {
      const line = dr202603.lines.find(({ label }) => label === category);
      return count > 2.25 * (line?.minimum ?? 0);
    });
    expect(excess).toEqual([]);
  });

  test('is silent before the first quarter has ended and for the Independent program', () => {
    expect(counts('2022-09-30')).toEqual([]);
    const independent = { kind: 'ir-independent', startsOn: '2022-07-01', startingPgy: 6 } as const;
    expect(diagnosticCounts(independent, '2024-02-01', randomFrom('reading'))).toEqual([]);
  });
});
