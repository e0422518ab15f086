import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { patientTypes } from '#domain/procedure-case.ts';
import type { Part } from './chunk-line.ts';
import { longestLine } from './fold-line.ts';
import type { LineOption, LineQuestion, LineToken, ParsedLine } from './parsed-line.ts';
import { type CaseReading, proceduresOf, roleOfCase, spanOf } from './read-case.ts';
import { questionOf, settleClaims } from './settle-claims.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The draft of a case: what is known of it, every token of its line, and what must be asked. */
export function describeCase(read: CaseReading): ParsedLine {
  const { start, end, reading } = read;
  const date = settle(read, 'date');
  const attending = settle(read, 'attending');
  const site = settle(read, 'site');
  const type = settle(read, 'patientType');
  const role = settle(read, 'role');
  const procedures = proceduresOf(read);
  const asked = [
    ...procedureQuestions(read),
    ...[date, attending, site, type].flatMap(({ questions }) => questions),
    ...role.questions.filter(({ options }) => options.length > 2),
    ...unknownWords(read),
  ].sort((a, b) => a.start - b.start);
  const isNamed = procedures.length > 0 || asked.some(({ kind }) => kind === 'which-procedure');
  const text = reading.source.slice(start, end);
  const none: LineQuestion[] = isNamed
    ? []
    : [{ kind: 'no-procedure', start, end, text, options: [] }];
  return {
    ...{ text, start, end, procedures },
    role: roleOfCase(read),
    performedOn: date.value,
    attendingId: attending.value,
    siteId: site.value,
    patientType: patientTypes.find((each) => each === type.value) ?? null,
    tokens: tokensOf(read),
    questions: [...asked, ...none],
  };
}

function inSource({ reading: { folded, source } }: CaseReading, span: Span) {
  const start = folded.starts[span.start] ?? 0;
  const end = folded.ends[span.end - 1] ?? start;
  return { start, end, text: source.slice(start, end) };
}

function settle(read: CaseReading, kind: LineToken['kind']) {
  const { attendings, sites } = read.reading.context;
  const names = new Map([...attendings, ...sites].map(({ id, name }) => [id, name]));
  const { value, asked } = settleClaims(read.claims, kind, (each) => names.get(each) ?? each);
  const question = questionOf[kind] ?? 'unknown-words';
  return {
    value,
    questions: asked.map(
      ({ claim, options }): LineQuestion => ({ kind: question, ...inSource(read, claim), options }),
    ),
  };
}

function procedureQuestions(read: CaseReading): LineQuestion[] {
  const asked = read.parts.filter(({ kind }) => kind === 'ask');
  return asked.map((part) => ({
    kind: 'which-procedure',
    ...inSource(read, spanOf(read, part)),
    options: part.codes.flatMap(toOption),
  }));
}

function toOption(code: string): LineOption[] {
  const procedure = findProcedure(code);
  return procedure ? [{ value: code, label: procedure.name }] : [];
}

function unknownWords(read: CaseReading): LineQuestion[] {
  const { claims, end, items } = read;
  const words = items.flatMap(({ kind, ...item }) =>
    kind === 'unknown' && !isSkipped(read, item) ? [item] : [],
  );
  const spans: Span[] = [];
  for (const word of words) {
    const before = spans.at(-1);
    const together = before && /^[\s-]*$/.test(read.reading.text.slice(before.end, word.start));
    if (together) spans[spans.length - 1] = { start: before.start, end: word.end };
    else spans.push(word);
  }
  const claimed = claims.filter(({ kind, ask }) => kind === 'unknown' && ask);
  const unread = unreadSpan(read);
  return [
    ...[...spans, ...claimed].map((span) => inSource(read, span)),
    ...(unread ? [{ start: unread, end, text: read.reading.source.slice(unread, end) }] : []),
  ].map((place) => ({ kind: 'unknown-words', ...place, options: [] }));
}

/** Inside of a reason or of what wasn't done nothing is asked. */
function isSkipped({ items, parts }: CaseReading, word: Span) {
  const skipped = parts.filter(({ kind, first, last }) => kind === 'ignored' && last > first);
  return skipped.some(
    ({ first, last }) =>
      (items[first]?.start ?? 0) <= word.start && word.end <= (items[last]?.end ?? 0),
  );
}

/** Where the part of a very long line begins that wasn't read. */
function unreadSpan({ start, end, items, reading }: CaseReading) {
  if (end - start > longestLine) return start + longestLine;
  const last = items.at(-1);
  const rest = last ? reading.text.slice(last.end).search(/[a-z]{3}/) : -1;
  const claimed = reading.text.length > 0 && rest >= 0;
  return claimed && items.length >= 150
    ? reading.folded.starts[(last?.end ?? 0) + rest]
    : undefined;
}

function tokensOf(read: CaseReading): LineToken[] {
  const { claims } = read;
  const named = read.parts.flatMap((part) =>
    piecesOf(read, part).map((span) => toToken(read, part, span)),
  );
  const stated = claims.map(({ kind, value, ...span }) => ({
    kind,
    value,
    ...inSource(read, span),
  }));
  return [...named, ...stated].sort((a, b) => a.start - b.start);
}

const kinds = {
  exact: 'procedure',
  ask: 'procedure',
  loose: 'ignored',
  ignored: 'ignored',
  unknown: 'unknown',
} as const;

function toToken(read: CaseReading, { kind, codes }: Part, span: Span): LineToken {
  const value = kind === 'exact' ? (codes[0] ?? null) : null;
  return { kind: kinds[kind], value, ...inSource(read, span) };
}

/** A name that runs around a claim ("PCN (left) exchange") is two tokens. */
function piecesOf(read: CaseReading, part: Part): Span[] {
  const pieces: { start: number; end: number }[] = [];
  for (const item of read.items.slice(part.first, part.last + 1)) {
    const last = pieces.at(-1);
    const parted = read.claims.some(({ start }) => last && last.end <= start && start < item.start);
    if (last && !parted) last.end = Math.max(last.end, item.end);
    else pieces.push({ start: item.start, end: item.end });
  }
  return pieces;
}
