/** Where a resident stands with one minimum. Word and glyph always go together, never color alone. */
export const standings = {
  met: { label: 'Met', glyph: '✓' },
  'on-track': { label: 'On track', glyph: '•' },
  'at-risk': { label: 'At risk', glyph: '▲' },
  behind: { label: 'Behind', glyph: '■' },
  early: { label: 'Too early to say', glyph: '…' },
  'no-minimum': { label: 'No minimum', glyph: '–' },
} as const;
export type Standing = keyof typeof standings;
export const standingNames = Object.keys(standings) as Standing[];

/** Share of the expected work before which a pace says nothing about anyone. */
export const earliestShare = 0.15;

interface Progress {
  readonly counted: number;
  /** In the same unit as `counted`; null where none is published or set. */
  readonly minimum: number | null;
  /** Share of the work that is expected by now, 0 to 1: `paceShare`. */
  readonly share: number;
}

/** What the pace would have reached by now, see `paceShare`. Our own yardstick; no source asks for it. */
export function expectedByNow(minimum: number, share: number): number {
  return minimum * Math.min(Math.max(share, 0), 1);
}

/**
 * The thresholds (90 % and 60 % of the pace) are ours. At the end of training pace no longer
 * helps: what isn't met by then is behind, however close.
 */
export function standing({ counted, minimum, share }: Progress): Standing {
  if (minimum === null) return 'no-minimum';
  if (counted >= minimum) return 'met';
  if (share >= 1) return 'behind';
  if (share < earliestShare) return 'early';
  const pace = counted / expectedByNow(minimum, share);
  if (pace >= 0.9) return 'on-track';
  return pace >= 0.6 ? 'at-risk' : 'behind';
}

/**
 * How many will be missing at graduation if the pace stays as it is, in whole units; for sorting
 * the widest gap first. Null where there is no minimum or it is too early to say.
 */
export function gapAtGraduation(
  counted: number,
  minimum: number | null,
  share: number,
): number | null {
  if (minimum === null) return null;
  if (counted >= minimum) return 0;
  if (share < earliestShare) return null;
  return Math.max(0, Math.round(minimum - counted / Math.min(share, 1)));
}
