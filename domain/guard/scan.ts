import type { GuardRule, Span } from './guard-rules.ts';

/** Every match of a global pattern as a span, unless `keep` refuses it. */
export function scan(
  text: string,
  rule: GuardRule,
  pattern: RegExp,
  keep: (match: RegExpExecArray) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    if (keep(match)) spans.push({ rule, start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/**
 * As `scan`, but a refused match frees all of its letters but the first: in "10:55. 26.06.26" the
 * date starts inside the refused "55. 26.06". Only for patterns whose length is bounded.
 */
export function scanOverlapping(
  text: string,
  rule: GuardRule,
  pattern: RegExp,
  keep: (match: RegExpExecArray) => boolean,
): Span[] {
  const spans: Span[] = [];
  const own = new RegExp(pattern);
  for (let match = own.exec(text); match; match = own.exec(text)) {
    const end = match.index + match[0].length;
    if (keep(match)) spans.push({ rule, start: match.index, end });
    else own.lastIndex = match.index + 1;
  }
  return spans;
}

export function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}
