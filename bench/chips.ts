import { demoLogs } from '#domain/chips/demo-logs.fixture.ts';
import { demoOracle } from '#domain/chips/demo-oracle.fixture.ts';
import { demoPriors } from '#domain/chips/demo-priors.fixture.ts';
import { type ChipContext, rankChips } from '#domain/chips/rank-chips.ts';
import { poolReplays, type ReplayOptions, replayHits } from '#domain/chips/replay-hits.ts';
import type { Bench } from './bench.ts';
import type { Figures } from './figures.ts';
import { isSmall } from './scale.ts';

const seeds = [20260701, 7];
const today = '2026-11-24';
/** The first cases of a resident, where there is little to learn from yet. */
const coldCases = 20;
const every = isSmall ? 10 : 1;
const historyCases = 1000;
const rankings = 500;

type Logs = ReturnType<typeof demoLogs>;
type Ranking = (log: Logs[number]) => ReplayOptions;

function addRates(figures: Figures, logs: Logs, suffix: string, ranking: Ranking) {
  const pooled = (more: ReplayOptions) =>
    poolReplays(logs.map((log) => replayHits(log.cases, { ...ranking(log), ...more })));
  const all = pooled({ every });
  figures.add(`chips.top8-hit-rate${suffix}`, '%', 100 * all.rate);
  figures.add(`chips.top8-exact-rate${suffix}`, '%', 100 * all.exactRate);
  const cold = pooled({ until: coldCases });
  figures.add(`chips.cold-hit-rate${suffix}`, '%', 100 * cold.rate);
}

function addTimes(figures: Figures, logs: Logs) {
  const long = logs.find(({ cases }) => cases.length > historyCases)?.cases ?? [];
  const [history, next] = [long.slice(0, historyCases), long[historyCases]];
  if (!next) throw new Error(`Nobody has ${historyCases} cases.`);
  const { performedOn, ...place } = next;
  const context: ChipContext = { ...place, today: performedOn, favourites: [], ownBundles: [] };
  for (let nth = 0; nth < rankings; nth++) {
    const started = performance.now();
    rankChips(history, context);
    figures.add('chips.rank-1000-cases', 'µs', 1000 * (performance.now() - started));
  }
}

export const chips: Bench = {
  name: 'chips',
  what: "the demo's logs replayed: was the case among the eight chips before it was logged",
  run: async (figures) => {
    for (const seed of seeds) {
      const logs = demoLogs(seed, today);
      const priorOf = demoPriors(logs);
      const oracle = demoOracle(seed, today);
      addTimes(figures, logs);
      addRates(figures, logs, '', () => ({}));
      addRates(figures, logs, '.with-department', (log) => {
        const priorOn = priorOf(log);
        return { given: ({ performedOn }) => ({ prior: priorOn(performedOn) }) };
      });
      addRates(figures, logs, '.oracle', (log) => ({ rank: oracle(log) }));
    }
  },
};
