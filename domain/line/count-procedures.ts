import type { Claim } from './claim.ts';

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** How often each procedure was done: "drain x2", "two ports". Once where the line doesn't say. */
export function countProcedures(
  claims: readonly Claim[],
  placed: readonly Placed[],
  text: string,
): number[] {
  const counts = placed.map(() => 1);
  for (const { kind, value, start, end } of claims) {
    if (kind !== 'count') continue;
    const isBehind = /^(?:x|times)|x$/.test(text.slice(start, end));
    const before = placed.findLastIndex((one) => one.end <= start || one.start < start);
    const next = placed.findIndex((one) => one.start >= end);
    const near = (place: number) =>
      place >= 0 && !/[,;|+&]|\band\b/.test(between(placed[place], start, end, text));
    const owner =
      isBehind && near(before) ? before : near(next) ? next : near(before) ? before : -1;
    if (owner >= 0) counts[owner] = Number(value);
  }
  return counts;
}

function between(one: Placed | undefined, start: number, end: number, text: string) {
  if (!one) return '';
  return one.start >= end ? text.slice(end, one.start) : text.slice(one.end, start);
}
