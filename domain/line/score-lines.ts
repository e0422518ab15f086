import type { GoldCase, GoldLine } from './decode-gold-lines.ts';
import { goldContext } from './gold-context.ts';
import { parseLine } from './parse-line.ts';
import type { ParsedLine } from './parsed-line.ts';

export interface LineScore {
  /** Micro-averages over the slots of all lines, 0–1. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of the lines that ask something. */
  readonly abstention: number;
  /** Number of lines. */
  readonly n: number;
}

type Stated = Omit<GoldCase, 'questions'> | ParsedLine;

/** Everything that a line states, one word for each slot: codes, their roles, date, attending, site, type. */
export function slotsOf(cases: readonly Stated[]): string[] {
  return cases.flatMap(({ procedures, performedOn, attendingId, siteId, patientType }, place) =>
    [
      ...procedures.map(({ code }) => code),
      ...procedures.flatMap(({ code, role }) => (role ? [`${code} ${role}`] : [])),
      ...[performedOn, attendingId, siteId, patientType].filter((value) => value !== null),
    ].map((slot) => `${place} ${slot}`),
  );
}

/** How many of `found` are wanted, each counted once. */
function shared(found: readonly string[], wanted: readonly string[]) {
  const left = [...wanted];
  return found.filter((slot) => {
    const place = left.indexOf(slot);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  }).length;
}

/** Parses the lines and counts, over their slots, what was found, missed and made up. */
export function scoreLines(lines: readonly GoldLine[]): LineScore {
  let right = 0;
  let found = 0;
  let wanted = 0;
  let asking = 0;
  for (const { text, cases } of lines) {
    const drafts = parseLine(text, goldContext);
    const slots = slotsOf(drafts);
    const expected = slotsOf(cases);
    right += shared(slots, expected);
    found += slots.length;
    wanted += expected.length;
    if (drafts.some(({ questions }) => questions.length > 0)) asking += 1;
  }
  const precision = found > 0 ? right / found : 0;
  const recall = wanted > 0 ? right / wanted : 0;
  const f1 = right > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { f1, precision, recall, abstention: asking / Math.max(1, lines.length), n: lines.length };
}
