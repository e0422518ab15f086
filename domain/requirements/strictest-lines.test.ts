import { expect, it } from 'vitest';
import { drHandsOnUs } from './dr-hands-on-us.ts';
import { irDefinedCategories } from './ir-defined-categories.ts';
import { strictestLines } from './strictest-lines.ts';

const lineOf = (set: { readonly lines: typeof drHandsOnUs.lines }) =>
  set.lines
    .filter(({ measure }) => measure === 'category:US Hands On Scans')
    .map((line) => ({ line }));

it('takes the line with a minimum, in whatever order the sets come', () => {
  const published = lineOf(drHandsOnUs);
  const open = lineOf(irDefinedCategories);
  expect([published.length, open.length]).toEqual([1, 1]);
  for (const lines of [
    [...published, ...open],
    [...open, ...published],
  ]) {
    expect(strictestLines(lines).get('category:US Hands On Scans')?.line.minimum).toBe(75);
  }
});
