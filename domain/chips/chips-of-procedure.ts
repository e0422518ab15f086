/** Code sets with one main procedure, by `chipKey`, and how much each is used. */
export type CodeSets = ReadonlyMap<
  string,
  { readonly codes: readonly string[]; readonly uses: number }
>;

/**
 * What a chip is worth that begins a case and leaves the rest to companions, against an exact one:
 * by the keystroke model it saves about so much of the four seconds that a search costs more.
 */
const begun = 0.6;

function worth(chip: readonly string[], chipKey: string, codes: readonly string[], key: string) {
  if (chipKey === key) return 1;
  return chip.every((code) => codes.includes(code)) ? begun : 0;
}

/**
 * The chips of one main procedure, by `chipKey`, each with what it adds to those before it: 0 to 1
 * of the procedure's cases. A second chip is worth little where the first does most of its work.
 */
export function chipsOfProcedure(sets: CodeSets, candidates: CodeSets): [string, number][] {
  const total = [...sets.values()].reduce((sum, { uses }) => sum + uses, 0);
  const served = new Map<string, number>();
  const left = new Map(candidates);
  const chosen: [string, number][] = [];
  const gainOf = (chipKey: string, chip: readonly string[]) =>
    [...sets].reduce((sum, [key, { codes, uses }]) => {
      const more = worth(chip, chipKey, codes, key) - (served.get(key) ?? 0);
      return sum + uses * Math.max(0, more);
    }, 0);
  while (left.size > 0) {
    const gains = [...left].map(([key, { codes }]) => ({ key, codes, gain: gainOf(key, codes) }));
    const best = gains.reduce((one, other) => (other.gain > one.gain ? other : one));
    if (best.gain <= 0) break;
    for (const [key, { codes }] of sets) {
      const now = worth(best.codes, best.key, codes, key);
      served.set(key, Math.max(served.get(key) ?? 0, now));
    }
    chosen.push([best.key, best.gain / total]);
    left.delete(best.key);
  }
  return chosen;
}
