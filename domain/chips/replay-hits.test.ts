import { describe, expect, test } from 'vitest';
import { chipKey, chipOf } from './chip.ts';
import { type DemoLog, demoLogs } from './demo-logs.fixture.ts';
import { demoOracle } from './demo-oracle.fixture.ts';
import { demoPriors } from './demo-priors.fixture.ts';
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
    ['the main procedure', tips, ['31763'], 1, 0],
    ['the main procedure and a companion', `${tips} 31702`, [tips], 1, 0],
    ['a companion alone', tips, ['31762'], 0, 0],
    ['more than it', '31763', [tips], 0, 0],
    ['something of it and something else', tips, ['31763 31702'], 0, 0],
    ['the right chip in second place', tips, ['31896', tips], 1, 1],
    ['nothing', tips, [], 0, 0],
  ])('counts %s', (_what, codes, chips, hits, exact) => {
    expect(replayHits([past(codes)], { rank: always(...chips) })).toMatchObject({
      n: 1,
      hits,
      exact,
    });
  });

  test('shows the ranking only what was logged before, in the place of the case', () => {
    const log = ['31896', '31895', '31780', '31779'].map(past);
    const seen: [number, string, string][] = [];
    const rank: typeof rankChips = (history, { today, siteId }) => {
      seen.push([history.length, today, siteId]);
      return [];
    };
    replayHits(log, { skip: 1, every: 2, rank });
    replayHits(log, { until: 0, rank });
    expect(seen).toEqual([
      [1, '2026-03-02', 'north'],
      [3, '2026-03-02', 'north'],
    ]);
  });

  test('asks nothing of a log that is only learned from', () => {
    const nothing = { n: 0, hits: 0, exact: 0, rate: 0, exactRate: 0 };
    expect(replayHits([past('31896')], { skip: 1 })).toEqual(nothing);
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

// Full replays are a bench (`npm run bench -- chips`); this is a thin sample of one.
describe('over the demo logs', () => {
  const [seed, today] = [20260701, '2026-11-24'];
  const logs = demoLogs(seed, today);
  const oracle = demoOracle(seed, today);
  const prior = demoPriors(logs);
  const asked = logs.filter((_log, nth) => nth % 3 === 0);
  const pooled = (options: (log: DemoLog) => ReplayOptions) =>
    poolReplays(asked.map((log) => replayHits(log.cases, { every: 29, ...options(log) })));
  const alone = pooled(() => ({}));
  const withPrior = pooled((log) => {
    const priorOn = prior(log);
    return { given: ({ performedOn }) => ({ prior: priorOn(performedOn) }) };
  });
  const ceiling = pooled((log) => ({ rank: oracle(log) }));
  const plain = pooled(() => ({ rank: mostFrequent }));

  test('asks the same hundreds of cases of each', () => {
    expect(alone.n).toBeGreaterThan(180);
    expect([withPrior.n, ceiling.n, plain.n]).toEqual([alone.n, alone.n, alone.n]);
  });

  test('a department is neither chance nor all the same: knowing its plan foresees four of five', () => {
    expect(ceiling.rate).toBeGreaterThan(0.75);
    expect(ceiling.rate).toBeLessThan(0.87);
  });

  test('the own log alone reaches most of that, and far more than the most frequent', () => {
    expect(alone.rate).toBeGreaterThanOrEqual(0.75 * ceiling.rate);
    expect(alone.rate).toBeGreaterThan(plain.rate + 0.1);
  });

  test('what the department logs adds to it', () => {
    expect(withPrior.rate).toBeGreaterThan(alone.rate + 0.02);
  });
});
