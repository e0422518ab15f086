import { type Chip, chipKey, codesOf } from './chip.ts';
import type { PastCase } from './past-case.ts';
import { type ChipContext, rankChips } from './rank-chips.ts';

export interface ReplayOptions {
  /** Cases at the start that are only learned from. */
  readonly skip?: number;
  /** The number of cases, from the start, after which nothing is asked any more. */
  readonly until?: number;
  /** Asks at every so manieth case; all are learned from. */
  readonly every?: number;
  readonly limit?: number;
  /** What the context holds besides the case's own day, site, attending and patient type. */
  readonly given?: (
    past: PastCase,
  ) => Partial<Pick<ChipContext, 'favourites' | 'ownBundles' | 'prior'>>;
  /** Another ranking, for comparison. */
  readonly rank?: typeof rankChips;
}

export interface ReplayResult {
  /** Cases asked. */
  readonly n: number;
  /** One chip had the case's main procedure, and nothing that would have to be taken out again. */
  readonly hits: number;
  /** One chip had exactly the case's codes. */
  readonly exact: number;
  /** Shares of `n`; 0 where nothing was asked. */
  readonly rate: number;
  readonly exactRate: number;
}

function isHit([main, ...others]: readonly string[], chips: readonly Chip[]): boolean {
  return chips
    .map(codesOf)
    .some(
      (part) =>
        main !== undefined &&
        part.includes(main) &&
        part.every((code) => code === main || others.includes(code)),
    );
}

/** Sums up replays of several logs. */
export function poolReplays(results: readonly Pick<ReplayResult, 'n' | 'hits' | 'exact'>[]) {
  const sum = (of: 'n' | 'hits' | 'exact') => results.reduce((total, one) => total + one[of], 0);
  const [n, hits, exact] = [sum('n'), sum('hits'), sum('exact')];
  const share = (count: number) => (n === 0 ? 0 : count / n);
  return { n, hits, exact, rate: share(hits), exactRate: share(exact) };
}

/**
 * Replays one resident's log, first logged first: would each case have been among the chips that
 * were offered before it was logged? A case's main procedure is its first code.
 */
export function replayHits(log: readonly PastCase[], options: ReplayOptions = {}): ReplayResult {
  const { skip = 0, until = log.length, every = 1, limit = 8 } = options;
  const { given = () => ({}), rank = rankChips } = options;
  const asked = log.slice(0, until).flatMap((past, index) => {
    if (index < skip || (index - skip) % every !== 0) return [];
    const { performedOn: today, siteId, attendingId, patientType, codes } = past;
    const context = { favourites: [], ownBundles: [], ...given(past) };
    const chips = rank(
      log.slice(0, index),
      { ...context, today, siteId, attendingId, patientType },
      limit,
    );
    const exact = chips.some((chip) => chipKey(codesOf(chip)) === chipKey(codes));
    return { n: 1, hits: Number(isHit(codes, chips)), exact: Number(exact) };
  });
  return poolReplays(asked);
}
