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

export function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}
