/** A stream of chance that is the same on every machine for the same name. */
export interface Random {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  readonly chance: (probability: number) => boolean;
  /** Whole number from 0 to `below` − 1. */
  readonly integer: (below: number) => number;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
  /** `exp` of a normal: its median is `exp(mu)`. */
  readonly logNormal: (mu: number, sigma: number) => number;
  /** A count with mean `lambda`; meant for small means. */
  readonly poisson: (lambda: number) => number;
  /** @throws RangeError when there is nothing to pick. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** Picks by weight; one of weight 0 is never picked. @throws RangeError when all weigh 0. */
  readonly weighted: <T>(items: readonly T[], weightOf: (item: T) => number) => T;
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

/** Four words of state from a text (FNV-1a with a different start for each word). */
function stateFrom(name: string): [number, number, number, number] {
  const word = (start: number) => {
    let hash = start;
    for (let at = 0; at < name.length; at++) {
      hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    }
    return hash >>> 0;
  };
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x243f6a88), word(0xb7e15162)];
}

/** Chris Doty-Humphrey's sfc32: 128 bits of state, good enough for a demo, not for secrets. */
function sfc32(name: string): () => number {
  let [a, b, c, count] = stateFrom(name);
  const next = () => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first numbers still resemble the seed.
  for (let warm = 0; warm < 16; warm++) next();
  return next;
}

function chooseWeighted<T>(next: () => number, items: readonly T[], weightOf: (item: T) => number) {
  const weights = items.map(weightOf);
  let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, item] of items.entries()) {
    const weight = weights[index] ?? 0;
    if (weight > 0 && left < weight) return item;
    left -= weight;
  }
  throw new RangeError('There is nothing to pick.');
}

function poisson(next: () => number, lambda: number): number {
  const limit = Math.exp(-lambda);
  let product = next();
  let count = 0;
  while (product > limit) {
    product *= next();
    count++;
  }
  return count;
}

/** The stream of this name. Streams of different names have nothing to do with each other. */
export function randomFrom(name: string): Random {
  const next = sfc32(name);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const weighted: Random['weighted'] = (items, weightOf) => chooseWeighted(next, items, weightOf);
  return {
    next,
    normal,
    weighted,
    chance: (probability) => next() < probability,
    integer: (below) => Math.floor(next() * below),
    logNormal: (mu, sigma) => Math.exp(mu + sigma * normal()),
    poisson: (lambda) => poisson(next, lambda),
    pick: (items) => weighted(items, () => 1),
    shuffled: (items) =>
      items
        .map((item) => ({ item, order: next() }))
        .sort((one, other) => one.order - other.order)
        .map(({ item }) => item),
  };
}
