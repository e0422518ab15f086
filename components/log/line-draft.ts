import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { LineOption, LineQuestion, ParsedLine } from '#domain/line/parsed-line.ts';
import { caseRoleLabels } from '#domain/procedure-case.ts';
import type { DraftFields, DraftProcedure } from './draft.ts';
import type { LogReference } from './log-reference.ts';
import { likelyRole } from './open-draft.ts';

/** A case as a line states it; what it doesn't say stands as the form would open. */
export function fieldsOfLine(
  line: ParsedLine,
  opened: DraftFields,
  reference: LogReference,
): DraftFields {
  const procedures: DraftProcedure[] = [];
  for (const { code, role, laterality = null } of line.procedures) {
    if (procedures.some((each) => each.code === code)) continue;
    const likely = likelyRole(code, { ...opened, procedures }, reference);
    procedures.push({ code, role: role ?? line.role ?? likely, laterality });
  }
  return {
    ...opened,
    procedures,
    performedOn: line.performedOn ?? opened.performedOn,
    attendingId: line.attendingId ?? opened.attendingId,
    siteId: line.siteId ?? opened.siteId,
    patientType: line.patientType ?? opened.patientType,
    note: '',
  };
}

/** The text with one stretch of it said otherwise; nothing is left of it where `words` is empty. */
export function replaceIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): string {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (words) return `${before}${words}${after}`;
  // What joined it to its neighbour goes with it.
  return before.replace(/[\s,+&/]+$/, before.trim() ? ' ' : '') + after.replace(/^[ \t,+&/]+/, '');
}

const questionWords: Record<LineQuestion['kind'], (text: string) => string> = {
  'which-procedure': (text) => `Which procedure is “${text}”?`,
  'which-role': (text) => `Which role is “${text}”?`,
  'which-attending': (text) => `Who is “${text}”?`,
  'which-site': (text) => `Which site is “${text}”?`,
  'which-date': (text) => `Which day is “${text}”?`,
  'unknown-words': (text) => `“${text}” isn't understood.`,
  'no-procedure': () => 'No procedure in this line yet.',
};

export const wordsOfQuestion = ({ kind, text }: LineQuestion): string => questionWords[kind](text);

/** How an answer is written into the line, so that it reads as one thing alone. */
export function answerWords(kind: LineQuestion['kind'], { value, label }: LineOption): string {
  if (kind === 'which-procedure') return findProcedure(value)?.name ?? label;
  if (kind === 'which-role' && value in caseRoleLabels) return value;
  if (kind === 'which-date') return value;
  return label;
}
