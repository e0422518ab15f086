import type { LineQuestionKind } from './parsed-line.ts';

export interface GoldProcedure {
  readonly code: string;
  readonly role: string | null;
}

/** What one case of a gold line must hold. */
export interface GoldCase {
  readonly procedures: readonly GoldProcedure[];
  readonly performedOn: string | null;
  readonly attendingId: string | null;
  readonly siteId: string | null;
  readonly patientType: string | null;
  readonly questions: readonly { kind: LineQuestionKind; values: readonly string[] }[];
}

export interface GoldLine {
  readonly text: string;
  readonly cases: readonly GoldCase[];
}

const roles: Record<string, string> = { p: 'primary', s: 'secondary', a: 'assisting' };

/**
 * Reads rows of `text :: case | case`. In the text ` ¶ ` is a line break. A case is words in any order:
 * `31763`, `31763=p` (primary, secondary, assisting), `@attending`, `#site`, `11-23` (of 2026) or a
 * full date, `adult`, `peds`, and `?kind` or `?kind:value,value` for what must be asked and offered.
 */
export function decodeGoldLines(table: string): GoldLine[] {
  const rows = table.split('\n').filter((row) => row.includes(' :: '));
  return rows.map((row) => {
    const [text = '', expected = ''] = row.split(' :: ');
    return { text: text.replaceAll(' ¶ ', '\n'), cases: expected.split(' | ').map(decodeCase) };
  });
}

function decodeCase(words: string): GoldCase {
  const list = words.split(' ').filter(Boolean);
  const first = (pattern: RegExp) =>
    list.map((word) => word.match(pattern)?.[1]).find((found) => found !== undefined) ?? null;
  const day = first(/^(\d\d-\d\d)$/);
  const type = first(/^(adult|peds)$/);
  return {
    procedures: list.flatMap((word) => {
      const [, code, role] = word.match(/^(\d{5})(?:=([psa]))?$/) ?? [];
      return code ? [{ code, role: role ? (roles[role] ?? null) : null }] : [];
    }),
    performedOn: day ? `2026-${day}` : first(/^(\d{4}-\d\d-\d\d)$/),
    attendingId: first(/^@(.+)$/),
    siteId: first(/^#(.+)$/),
    patientType: type === 'peds' ? 'pediatric' : type,
    questions: list.flatMap((word) => {
      const [, kind, values = ''] = word.match(/^\?([a-z-]+):?(.*)$/) ?? [];
      const known = kind as LineQuestionKind | undefined;
      return known ? [{ kind: known, values: values.split(',').filter(Boolean) }] : [];
    }),
  };
}
