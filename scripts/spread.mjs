/**
 * The median, the 95th percentile (nearest rank) and the longest of some lengths; zeros when there are none.
 * @param {{ length: number, place: string }[]} lengths
 */
export function spread(lengths) {
  const sorted = [...lengths].sort((a, b) => a.length - b.length);
  /** @param {number} share */
  const at = (share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]?.length ?? 0;
  return { median: at(0.5), high: at(0.95), longest: sorted.at(-1) ?? { length: 0, place: '–' } };
}
