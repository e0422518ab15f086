import { blockRules } from './block-rules.ts';
import { type Finding, guardRules, type Span } from './guard-rules.ts';
import { type Normalised, normalise } from './normalise.ts';
import { warnRules } from './warn-rules.ts';

export interface GuardResult {
  /** A text with any of these is not saved, sent, logged or traced. */
  readonly blocks: Finding[];
  /** A text with these is saved after a person has looked at it. */
  readonly warnings: Finding[];
}

/** Letters (UTF-16 units) that are scanned; more is refused unread. */
export const maxGuardedLetters = 20_000;

/** Sorted, without a find at a place that an earlier rule of the list already named. */
function distinct(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let lastEnd = -1;
  const ranked = spans.map((span, rank) => ({ span, rank }));
  ranked.sort((one, other) => one.span.start - other.span.start || one.rank - other.rank);
  for (const { span } of ranked) {
    if (span.start < lastEnd) continue;
    kept.push(span);
    lastEnd = span.end;
  }
  return kept;
}

/** Both lists are sorted and free of overlaps, so one pass over them is enough. */
function outside(spans: readonly Span[], taken: readonly Span[]): Span[] {
  let next = 0;
  return spans.filter((span) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    return (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
  });
}

function toFinding({ starts, ends }: Normalised, span: Span): Finding {
  const start = starts[span.start] ?? 0;
  const end = ends[span.end - 1] ?? start;
  return { rule: span.rule, start, end, words: guardRules[span.rule].words };
}

/**
 * Looks for patient identifiers in free text. Never throws and keeps no part of the text.
 * Offsets are UTF-16 units of the text as given. Identifiers: 45 CFR 164.514(b)(2).
 */
export function guardText(text: string): GuardResult {
  if (text.length > maxGuardedLetters) {
    const { words } = guardRules['too-long'];
    return { blocks: [{ rule: 'too-long', start: 0, end: text.length, words }], warnings: [] };
  }
  const normalised = normalise(text);
  const blocks = distinct(blockRules.flatMap((find) => find(normalised.text)));
  const warnings = distinct(warnRules.flatMap((find) => find(normalised.text)));
  return {
    blocks: blocks.map((span) => toFinding(normalised, span)),
    warnings: outside(warnings, blocks).map((span) => toFinding(normalised, span)),
  };
}
