import { expect, it } from 'vitest';
import { ticksOf } from './process-cpu.ts';

it('finds the times behind a name with spaces and brackets', () => {
  const stat =
    '4711 (next-server (v16)) S 1 4711 4711 0 -1 4194560 100 0 0 0 250 50 7 9 20 0 11 0 1';
  expect(ticksOf(stat)).toBe(300);
});
