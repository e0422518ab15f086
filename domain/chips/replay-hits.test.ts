import { describe, expect, test } from 'vitest';
import { demoDepartment } from '#db/seed/demo-department.ts';
import { chipKey, chipOf } from './chip.ts';
import { demoLogs } from './demo-logs.fixture.ts';
import { demoOracle } from './demo-oracle.fixture.ts';
import type { PastCase } from './past-case.ts';
import type { rankChips } from './rank-chips.ts';
import { poolReplays, type ReplayOptions, replayHits } from './replay-hits.ts';

const past = (codes: string): PastCase => ({
  ...{ performedOn: '2026-03-02', siteId: 'north', attendingId: 'one', patientType: 'adult' },
  codes: codes.split(' '),
});
const always =
  (...sets: string[]): typeof rankChips =>
  (_history, _context, limit) =>
    sets.map((codes) => chipOf(codes.split(' '), codes)).slice(0, limit);

describe('replayHits', () => {
  const tips = '31763 31762';

  test.each<[string, string, string[], number, number]>([
    ['the same codes in another order', tips, ['31762 31763'], 1, 1],
    ['two chips that make it up', tips, ['31762', '31763'], 0, 1],
    ['two chips that overlap', `${tips} 31702`, [tips, '31702 31762'], 0, 1],
    ['three chips', `${tips} 31702`, ['31762', '31763', '31702'], 0, 0],
    ['a part of it', tips, ['31763'], 0, 0],
    ['more than it', '31763', [tips], 0, 0],
    ['the right chip in second place', tips, ['31896', tips], 1, 1],
    ['nothing', tips, [], 0, 0],
  ])('counts %s', (_what, codes, chips, hits, covered) => {
    const result = replayHits([past(codes)], { skip: 0, rank: always(...chips) });
    expect(result).toMatchObject({ n: 1, hits, covered });
  });

  test('shows the ranking only what was logged before, in the place of the case', () => {
    const log = ['31896', '31895', '31780', '31779'].map(past);
    const seen: [number, string, string][] = [];
    const rank: typeof rankChips = (history, { today, siteId }) => {
      seen.push([history.length, today, siteId]);
      return [];
    };
    replayHits(log, { skip: 1, every: 2, rank });
    expect(seen).toEqual([
      [1, '2026-03-02', 'north'],
      [3, '2026-03-02', 'north'],
    ]);
  });

  test('asks nothing of a log that is only learned from', () => {
    const nothing = { n: 0, hits: 0, covered: 0, rate: 0, coveredRate: 0 };
    expect(replayHits([past('31896')])).toEqual(nothing);
  });
});

/** The ranking that a plain list of own procedures has. */
const mostFrequent: typeof rankChips = (history, _context, limit) => {
  const uses = new Map<string, number>();
  for (const { codes } of history) {
    uses.set(chipKey(codes), (uses.get(chipKey(codes)) ?? 0) + 1);
  }
  const ranked = [...uses].sort(([, one], [, other]) => other - one);
  return ranked.slice(0, limit).map(([key]) => chipOf(key.split('+'), key));
};

// The demo draws its cases one by one from some 110 kinds, so most of them can't be foreseen: even
// who knows the weights hits little over a third. What can be asked is a share of that ceiling.
describe.each([20260701, 7])('over the demo logs of seed %i', (seed) => {
  const demo = demoDepartment({ seed, today: '2026-11-24' });
  const logs = demoLogs(demo);
  const oracle = demoOracle(seed, demo);
  const pooled = (options: (log: (typeof logs)[number]) => ReplayOptions) =>
    poolReplays(logs.map((log) => replayHits(log.cases, { every: 11, ...options(log) })));
  const ours = pooled(() => ({}));
  const ceiling = pooled(({ pgyOn }) => ({ rank: oracle(pgyOn) }));
  const plain = pooled(() => ({ rank: mostFrequent }));

  test('asks more than a thousand cases', () => {
    expect(ours.n).toBeGreaterThan(1_200);
    expect([ceiling.n, plain.n]).toEqual([ours.n, ours.n]);
  });

  test('reaches most of what can be foreseen', () => {
    expect(ceiling.coveredRate).toBeLessThan(0.42);
    expect(ours.coveredRate).toBeGreaterThanOrEqual(0.78 * ceiling.coveredRate);
  });

  test('does better than the most frequent procedures', () => {
    expect(ours.coveredRate).toBeGreaterThan(plain.coveredRate + 0.005);
  });
});
