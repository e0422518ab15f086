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

/** The pieces of a line between its semicolons, or its own numbers: "1) para 2) thora". */
export const splitPieces = (text: string, line: Span) =>
  split(text, line, semicolon)
    .flatMap((span) => splitNumbered(text, span))
    .flatMap((span) => trim(text, span, /^(?:\s|\(?\d{1,2}[.)](?=\s*[a-z]))+/i));

const numbering = /(?<![^\s:,])\(?(\d{1,2})[.)](?=\s*[a-z])/gi;

/** Numbers that count up from one in the midst of a line begin a case each. */
function splitNumbered(text: string, span: Span): Span[] {
  const found = [...text.slice(span.start, span.end).matchAll(numbering)];
  const countsUp = found.every(([, number], at) => Number(number) === at + 1);
  // The bullet of the line is off already, so that its numbers may begin with two.
  const goesOn = found.every(([, number], at) => Number(number) === at + 2);
  if (!(countsUp && found.length > 1) && !(goesOn && found.length > 0)) return [span];
  const cuts = found.map(({ index }) => span.start + index);
  const starts = [span.start, ...cuts];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? span.end }));
}

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
