interface Span {
  readonly start: number;
  readonly end: number;
}

/** Bullets, boxes and numbers that begin a row of a pasted list. */
const bullet =
  /^(?:[\s>]|[-*+•·‣◦▪–—](?!\d)|\[[ xX]?\]|\(?\d{1,2}[.):](?!\d)|\(?[a-hA-H][.)](?=\s)|(?:case|pt) #?\d{1,2}\s*[:.)-])+/i;
const lineEnd = /\r\n?|\n|\u2028|\u2029|\b(?:next case|next patient|new line|next line)\b/gi;
const semicolon = /;/g;

/** The lines of a text without their bullets; empty ones are left out. */
export const splitLines = (text: string) =>
  split(text, { start: 0, end: text.length }, lineEnd).flatMap((span) => trim(text, span, bullet));

/** The pieces of a line between its semicolons. */
export const splitPieces = (text: string, line: Span) =>
  split(text, line, semicolon).flatMap((span) => trim(text, span, /^\s+/));

function split(text: string, within: Span, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let start = within.start;
  for (const { 0: found, index } of text.slice(within.start, within.end).matchAll(separator)) {
    spans.push({ start, end: within.start + index });
    start = within.start + index + found.length;
  }
  return [...spans, { start, end: within.end }];
}

function trim(text: string, { start, end }: Span, before: RegExp): Span[] {
  const line = text.slice(start, end);
  const lead = line.match(before)?.[0].length ?? 0;
  const kept = line.slice(lead).trimEnd().length;
  return kept > 0 ? [{ start: start + lead, end: start + lead + kept }] : [];
}
