import type { LineToken, LineTokenKind, ParsedLine } from './parsed-line.ts';

/** What is said of a case besides what was done. */
export const circumstances: readonly LineTokenKind[] = [
  'date',
  'attending',
  'site',
  'role',
  'patientType',
];

/** True for a line that names no procedure but says who, where or when: "Monday, GWC:". */
export function isHeading({ procedures, tokens, questions }: ParsedLine): boolean {
  const asks = questions.some(({ kind }) => kind === 'which-procedure' || kind === 'unknown-words');
  return (
    procedures.length === 0 && !asks && tokens.some(({ kind }) => circumstances.includes(kind))
  );
}

/**
 * A case under a heading: what the case doesn't say itself it has from there, with the heading's
 * tokens and questions, so that a person sees where it comes from.
 */
export function inheritHeading(line: ParsedLine, heading: ParsedLine | undefined): ParsedLine {
  if (!heading) return line;
  const own = new Set(line.tokens.map(({ kind }) => kind));
  const lent = heading.tokens.filter(({ kind }) => circumstances.includes(kind) && !own.has(kind));
  const asked = heading.questions.filter(
    ({ kind, start, end }) =>
      kind !== 'no-procedure' && lent.some((token) => token.start >= start && token.end <= end),
  );
  const role = own.has('role') ? line.role : heading.role;
  return {
    ...line,
    role,
    procedures: line.procedures.map((each) =>
      own.has('role') ? each : { ...each, role: role ?? each.role },
    ),
    performedOn: own.has('date') ? line.performedOn : heading.performedOn,
    attendingId: own.has('attending') ? line.attendingId : heading.attendingId,
    siteId: own.has('site') ? line.siteId : heading.siteId,
    patientType: own.has('patientType') ? line.patientType : heading.patientType,
    tokens: byPlace([...lent, ...line.tokens]),
    questions: [...asked, ...line.questions],
  };
}

const byPlace = (tokens: readonly LineToken[]) => [...tokens].sort((a, b) => a.start - b.start);
