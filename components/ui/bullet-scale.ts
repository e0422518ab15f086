export interface BulletNumbers {
  /** Everything that counts, verified or not. */
  readonly done: number;
  /** How many of `done` are verified; left out for a number that nobody verifies. */
  readonly verified?: number;
  readonly minimum?: number;
  readonly expected?: number;
  /** The scale's end; by default it fits the numbers. */
  readonly max?: number;
}

export interface BulletScale {
  readonly verified: number;
  readonly done: number;
  readonly minimum?: number;
  readonly expected?: number;
  /** True when the bar runs past the scale's end and is cut there. */
  readonly cut: boolean;
  /** True when there is neither a minimum nor an expectation nor a given end. */
  readonly open: boolean;
}

/** Past this share of the minimum more length says nothing new, and would shrink the rest. */
const headroom = 1.25;
/** A bar without a goal fills two fifths, so that it never looks complete. */
const openHeadroom = 2.5;

/** Percentages (0–100) of the bar's length for each mark of a bullet. */
export function bulletScale({
  done,
  verified,
  minimum,
  expected,
  max,
}: BulletNumbers): BulletScale {
  const goal = Math.max(minimum ?? 0, expected ?? 0);
  const end = max ?? (goal > 0 ? goal * headroom : Math.max(done, 1) * openHeadroom);
  const share = (n: number) => Math.round(Math.min(Math.max(n / end, 0), 1) * 1000) / 10;
  return {
    done: share(done),
    verified: share(Math.min(verified ?? done, done)),
    minimum: minimum ? share(minimum) : undefined,
    expected: expected === undefined ? undefined : share(expected),
    cut: done > end,
    open: goal === 0 && max === undefined,
  };
}

/** The bullet as one sentence: what a screen reader says instead of the drawing. */
export function bulletWords({ done, verified, minimum, expected }: BulletNumbers) {
  const n = (count: number) => count.toLocaleString('en-US');
  const parts = [
    minimum ? `${n(done)} of ${n(minimum)}` : `${n(done)} done, no minimum`,
    verified === undefined || done === 0 ? '' : verificationWords(done, verified),
    expected === undefined ? '' : `${n(expected)} expected by now`,
  ];
  return parts.filter(Boolean).join(', ');
}

function verificationWords(done: number, verified: number) {
  return verified < done
    ? `${(done - verified).toLocaleString('en-US')} not yet verified`
    : 'all verified';
}
