import { type Chip, chipKey, codesOf } from './chip.ts';
import type { PastCase } from './past-case.ts';
import { type ChipContext, rankChips } from './rank-chips.ts';

export interface ReplayOptions {
  /** Cases at the start that are only learned from. */
  readonly skip?: number;
  /** Asks at every so manieth case; all are learned from. */
  readonly every?: number;
  readonly limit?: number;
  /** What the context holds besides the case's own day, site, attending and patient type. */
  readonly given?: Partial<Pick<ChipContext, 'favourites' | 'ownBundles' | 'prior'>>;
  /** Another ranking, for comparison. */
  readonly rank?: typeof rankChips;
}

export interface ReplayResult {
  /** Cases asked. */
  readonly n: number;
  /** One chip had exactly the case's codes. */
  readonly hits: number;
  /** One chip, or two together, had exactly the case's codes. */
  readonly covered: number;
  /** Shares of `n`; 0 where nothing was asked. */
  readonly rate: number;
  readonly coveredRate: number;
}

function isCovered(codes: readonly string[], chips: readonly Chip[]): boolean {
  const wanted = chipKey(codes);
  const fitting = chips.map(codesOf).filter((part) => part.every((code) => codes.includes(code)));
  return fitting.some((one) => fitting.some((other) => chipKey([...one, ...other]) === wanted));
}

/** Sums up replays of several logs. */
export function poolReplays(results: readonly Pick<ReplayResult, 'n' | 'hits' | 'covered'>[]) {
  const sum = (of: 'n' | 'hits' | 'covered') => results.reduce((total, one) => total + one[of], 0);
  const [n, hits, covered] = [sum('n'), sum('hits'), sum('covered')];
  const share = (count: number) => (n === 0 ? 0 : count / n);
  return { n, hits, covered, rate: share(hits), coveredRate: share(covered) };
}

/** Replays one resident's log, oldest first: would each case have been among its chips? */
export function replayHits(log: readonly PastCase[], options: ReplayOptions = {}): ReplayResult {
  const { skip = 30, every = 1, limit = 8, given = {}, rank = rankChips } = options;
  const asked = log.flatMap((past, index) => {
    if (index < skip || (index - skip) % every !== 0) return [];
    const { performedOn: today, siteId, attendingId, patientType, codes } = past;
    const context = { favourites: [], ownBundles: [], ...given };
    const chips = rank(
      log.slice(0, index),
      { ...context, today, siteId, attendingId, patientType },
      limit,
    );
    const hit = chips.some((chip) => chipKey(codesOf(chip)) === chipKey(codes));
    return { n: 1, hits: Number(hit), covered: Number(hit || isCovered(codes, chips)) };
  });
  return poolReplays(asked);
}
