import { bundles } from '#db/seed/bundles.ts';
import { randomFrom } from '#db/seed/random.ts';

/** Codes that are logged together, as often as the demo's residents do them together. */
export function codeLists(count: number): string[][] {
  const random = randomFrom('bench/code-lists');
  return Array.from({ length: count }, () => {
    const bundle = random.weighted(bundles, ({ weight }) => weight);
    const also = Object.entries(bundle.also).filter(([, chance]) => random.chance(chance));
    return [...new Set([...bundle.codes, ...also.map(([code]) => code)])];
  });
}
