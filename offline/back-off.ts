const shortestMilliseconds = 2_000;
const longestMilliseconds = 5 * 60_000;
/** Never at once: what has just failed would fail again. */
const floorMilliseconds = 100;

/** Of what a server asks for; a larger wish is cut to this. */
export const longestWaitMilliseconds = 60 * 60_000;

/**
 * Milliseconds to wait after so many failures in a row: anything up to a bound that doubles from 2 s
 * to 5 min ("full jitter"), so that phones that failed together don't come back together.
 */
export function backOff(failures: number, random: () => number): number {
  const bound = shortestMilliseconds * 2 ** Math.min(Math.max(failures, 1) - 1, 16);
  return Math.max(random() * Math.min(bound, longestMilliseconds), floorMilliseconds);
}

/** Whether a row's time has come. A wait longer than any that we set is a clock that jumped. */
export const isDue = (nextAt: number, now: number) =>
  nextAt <= now || nextAt - now > longestWaitMilliseconds;
