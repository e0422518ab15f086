import { describeCase } from './describe-case.ts';
import { inheritHeading, isHeading } from './inherit-heading.ts';
import type { LineContext, ParsedLine } from './parsed-line.ts';
import { readCase } from './read-case.ts';
import { splitLines, splitPieces } from './split-cases.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cases of one text that are read, and letters; a person's day has fewer of both. */
const mostCases = 60;
const mostLetters = 20_000;

/**
 * Reads what a person typed, dictated or pasted about a day and answers a draft for each case:
 * `tips revision stent, w okafor, primary, bjh, yesterday`.
 *
 * A line break or a semicolon between procedures ends a case; a line that says only who, where or
 * when is a heading for the cases under it. Numbers that count up within a line ("1) para 2) thora") part
 * cases too. Bullets and numbers of a list are left out.
 *
 * A draft holds what the line says and nothing else: what is not said is null (but for
 * `context.defaults`), what means several things or nothing is in `questions` with up to five options and
 * is never guessed. A misspelled procedure is asked even where only one is near; a misspelled attending
 * is taken where one letter leads to one person. `tokens` don't overlap and, like all offsets, count
 * UTF-16 units of `text`. A date is never later than `context.today`; one without a year that is more than
 * 60 days ago is asked. Numbers that look like a patient's are `unknown`, never a procedure.
 *
 * Deterministic, without clock or network; never throws. What exceeds 20,000 letters, 60 cases or 1,500
 * letters a case is not read, and asked as unknown words.
 */
export function parseLine(text: string, context: LineContext): ParsedLine[] {
  const drafts: ParsedLine[] = [];
  let heading: ParsedLine | undefined;
  const lines = splitLines(text.slice(0, mostLetters));
  for (const [place, line] of lines.entries()) {
    if (drafts.length >= mostCases) return [...drafts, unread(text, line.start)];
    const cases = casesOfLine(text, line, context);
    const [one] = cases;
    const leads = place < lines.length - 1 && one && cases.length === 1 && isHeading(one);
    if (leads) heading = inheritHeading(one, heading);
    else drafts.push(...cases.map((each) => inheritHeading(each, heading)));
  }
  return text.length > mostLetters ? [...drafts, unread(text, mostLetters)] : drafts;
}

/** Pieces that only say who, where or when belong to the case before them, else to all behind. */
function casesOfLine(text: string, line: Span, context: LineContext): ParsedLine[] {
  const draft = ({ start, end }: Span) => describeCase(readCase(text, start, end, context));
  const pieces = splitPieces(text, line);
  if (pieces.length < 2) return pieces.map(draft);
  const cases: Span[] = [];
  let heading: ParsedLine | undefined;
  for (const piece of pieces.slice(0, mostCases)) {
    const read = draft(piece);
    const last = cases.at(-1);
    if (!isHeading(read)) cases.push(piece);
    else if (last) cases[cases.length - 1] = { start: last.start, end: piece.end };
    else heading = inheritHeading(read, heading);
  }
  if (cases.length === 0) return [draft(line)];
  const drafts = cases.map((each) => inheritHeading(draft(each), heading));
  const next = pieces[mostCases];
  return next ? [...drafts, unread(text, next.start)] : drafts;
}

function unread(source: string, start: number): ParsedLine {
  const end = source.length;
  const text = source.slice(start);
  return {
    ...{ text, start, end, procedures: [], role: null, performedOn: null },
    ...{ attendingId: null, siteId: null, patientType: null },
    tokens: [{ kind: 'unknown', start, end, text, value: null }],
    questions: [{ kind: 'unknown-words', start, end, text, options: [] }],
  };
}
