import { findProcedure } from '../catalog/find-procedure.ts';
import { companionsOfCode, companionsOfFamily } from './companion-pairs.ts';
import type { PastCase } from './past-case.ts';

const atMost = 3;
/** Fewer cases together than this may be chance. */
const leastTogether = 5;
/** A pair is learned where it is seen this many times more often than by chance. */
const leastLift = 1.5;
/** A shipped pair stands for this many cases, half of them with the companion. */
const shippedCases = 4;
/** A companion that goes with fewer of the cases isn't worth a question. */
const leastShare = 0.2;

function shippedCompanions(codes: readonly string[]): Set<string> {
  const byCode = codes.flatMap((code) => companionsOfCode.get(code) ?? []);
  const byFamily = codes.flatMap((code) => {
    const family = findProcedure(code)?.family;
    return (family && companionsOfFamily[family]) ?? [];
  });
  return new Set([...byCode, ...byFamily]);
}

function countCodes(cases: readonly PastCase[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { codes } of cases) {
    for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** Cases with all these codes; where they are few, those with the code that is logged least often. */
function casesLike(codes: readonly string[], history: readonly PastCase[]): readonly PastCase[] {
  const withAll = history.filter((past) => codes.every((code) => past.codes.includes(code)));
  if (withAll.length >= leastTogether) return withAll;
  const overall = countCodes(history);
  const [telling] = codes
    .filter((code) => overall.has(code))
    .sort((one, other) => (overall.get(one) ?? 0) - (overall.get(other) ?? 0));
  return history.filter((past) => telling !== undefined && past.codes.includes(telling));
}

/**
 * Up to three codes that are often logged together with `codes` and are missing from them,
 * likeliest first. Starts from our own list of pairs; a resident's history adds pairs that were
 * logged together five times or more, and drops shipped ones that this resident doesn't log.
 */
export function companionsOf(
  codes: readonly string[],
  history: readonly PastCase[] = [],
): string[] {
  if (codes.length === 0) return [];
  const there = new Set(codes);
  const shipped = shippedCompanions(codes);
  const alike = casesLike(codes, history);
  const together = countCodes(alike);
  const overall = countCodes(history);

  const isLearned = (code: string) => {
    const times = together.get(code) ?? 0;
    const byChance = ((overall.get(code) ?? 0) * alike.length) / history.length;
    return times >= leastTogether && times >= leastLift * byChance;
  };
  const shareOf = (code: string) => {
    const presumed = shipped.has(code) ? shippedCases / 2 : 0;
    return ((together.get(code) ?? 0) + presumed) / (alike.length + shippedCases);
  };
  return [...new Set([...shipped, ...together.keys()])]
    .filter((code) => !there.has(code) && findProcedure(code))
    .filter((code) => shipped.has(code) || isLearned(code))
    .map((code) => ({ code, share: shareOf(code) }))
    .filter(({ share }) => share >= leastShare)
    .sort((one, other) => other.share - one.share)
    .slice(0, atMost)
    .map(({ code }) => code);
}
