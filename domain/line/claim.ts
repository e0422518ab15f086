import type { FoldedLine } from './fold-line.ts';
import type { LineContext, LineOption, LineQuestionKind, LineTokenKind } from './parsed-line.ts';

/** A stretch of a folded line that a reader has understood. Offsets are the folded line's. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly kind: LineTokenKind;
  readonly value: string | null;
  /** What must be asked because the stretch means several things or none of ours. */
  readonly ask?: { readonly kind: LineQuestionKind; readonly options: readonly LineOption[] };
  /** A weekday: any day of its name, where a date beside it says which. */
  readonly anyWeek?: boolean;
}

/** What a reader sees: the folded line, and where it came from. */
export interface LineReading {
  readonly text: string;
  readonly folded: FoldedLine;
  readonly source: string;
  readonly context: LineContext;
}

export type Reader = (reading: LineReading) => Claim[];

/** A claim for each match of `pattern`, as `read` makes it of the match; none where it makes none. */
export function claimMatches(
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => Pick<Claim, 'kind' | 'value' | 'ask' | 'anyWeek'> | undefined,
): Claim[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const claim = read(match);
    const start = match.index ?? 0;
    return claim && match[0] ? [{ start, end: start + match[0].length, ...claim }] : [];
  });
}

/** The claims of all readers in the order of their places; an earlier reader's claim wins. */
export function collectClaims(reading: LineReading, readers: readonly Reader[]): Claim[] {
  const taken = new Uint8Array(reading.text.length + 1);
  const claims: Claim[] = [];
  for (const claim of readers.flatMap((read) => read(reading))) {
    if (taken.subarray(claim.start, claim.end).some(Boolean)) continue;
    taken.fill(1, claim.start, claim.end);
    claims.push(claim);
  }
  return claims.sort((a, b) => a.start - b.start);
}
