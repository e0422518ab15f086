import type { MinimumLine, ProgressLine } from './progress-line.ts';

/** Where pace says nothing yet: behind every real gap, before what has none. */
const unknownGap = 0.5;

function shareDone({ counted, minimum }: MinimumLine): number {
  return counted / Math.max(minimum, 1);
}

/** The widest gap at graduation first; then the smallest share of the minimum, then the label. */
export function byGap(a: MinimumLine, b: MinimumLine): number {
  return (
    (b.gap ?? unknownGap) - (a.gap ?? unknownGap) ||
    shareDone(a) - shareDone(b) ||
    a.label.localeCompare(b.label, 'en')
  );
}

/** The most logged first, then the label. */
export function byCount(a: ProgressLine, b: ProgressLine): number {
  return b.counted - a.counted || a.label.localeCompare(b.label, 'en');
}
