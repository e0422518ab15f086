import { assignRoles, wholeRole } from './assign-roles.ts';
import { assignSides } from './assign-sides.ts';
import { chunkLine, type Part } from './chunk-line.ts';
import { type Claim, collectClaims, type LineReading, type Reader } from './claim.ts';
import { countProcedures } from './count-procedures.ts';
import { doubtParts } from './doubtful-parts.ts';
import { foldLine } from './fold-line.ts';
import { type LineItem, lexLine } from './lex-line.ts';
import type { LineContext, LineProcedure } from './parsed-line.ts';
import { readAttendings } from './read-attendings.ts';
import { readCalendarDates } from './read-calendar-dates.ts';
import { readCounts } from './read-counts.ts';
import { readIdentifiers } from './read-identifiers.ts';
import { readMeasures } from './read-measures.ts';
import { readPatientType } from './read-patient-type.ts';
import { readRelativeDates } from './read-relative-dates.ts';
import { readRoles } from './read-roles.ts';
import { readSides } from './read-sides.ts';
import { readSites } from './read-sites.ts';
import { settleByContext } from './settle-by-context.ts';
import { gapBetween, lendActs, settleParts } from './settle-parts.ts';

/** One case as its words were understood; places are the folded line's. */
export interface CaseReading {
  readonly reading: LineReading;
  readonly start: number;
  readonly end: number;
  readonly claims: readonly Claim[];
  readonly items: readonly LineItem[];
  readonly parts: readonly Part[];
}

const readers: readonly Reader[] = [
  readIdentifiers,
  readCalendarDates,
  readRelativeDates,
  readAttendings,
  readSites,
  readPatientType,
  readMeasures,
  readRoles,
  readCounts,
  readSides,
];

/** Understands the words of one case: who, where, when first, then procedures in what is left. */
export function readCase(
  source: string,
  start: number,
  end: number,
  context: LineContext,
): CaseReading {
  const folded = foldLine(source, start, end);
  const reading = { text: folded.text, folded, source, context };
  const claims = collectClaims(reading, readers);
  const items = lexLine(folded.text, claims);
  const settled = settleParts(items, chunkLine(items));
  const parts = doubtParts(items, lendActs(items, settleByContext(items, settled)));
  return { reading, start, end, claims, items, parts };
}

/** Folded places of a part, from its first letter to its last. */
export const spanOf = ({ items }: Pick<CaseReading, 'items'>, { first, last }: Part) => ({
  start: items[first]?.start ?? 0,
  end: Math.max(...items.slice(first, last + 1).map(({ end }) => end)),
});

/** The procedures that are named without doubt, with their roles and sides, as often as they were done. */
export function proceduresOf(read: CaseReading): LineProcedure[] {
  const { claims, reading } = read;
  const { text, folded, context } = reading;
  const exact = read.parts.filter(({ kind }) => kind === 'exact');
  const placed = exact.map((part) => spanOf(read, part));
  const roles = assignRoles(claims, placed, text);
  const sides = assignSides(claims, placed, text);
  const counts = countProcedures(claims, placed, text);
  return exact.flatMap((part, at) => {
    const [code] = part.codes;
    const span = placed[at];
    if (!code || !span) return [];
    const before = exact
      .slice(0, at)
      .find((one, other) => one.codes[0] === code && sides[other] === (sides[at] ?? sides[other]));
    if (before && isSaidAgain(read, before, part)) return [];
    const laterality = sides[at];
    const procedure = {
      code,
      role: roles[at] ?? context.defaults?.role ?? null,
      ...(laterality && { laterality }),
      start: folded.starts[span.start] ?? 0,
      end: folded.ends[span.end - 1] ?? 0,
    };
    return Array.from({ length: counts[at] ?? 1 }, () => procedure);
  });
}

/** "LP with IT chemo", "chest port, 8 Fr power port": one procedure in two wordings. */
function isSaidAgain({ items }: CaseReading, before: Part, part: Part) {
  const wording = ({ first, last }: Part) =>
    items
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' ');
  if (wording(before) === wording(part)) return false;
  const isNarrower =
    part.concepts.size < before.concepts.size &&
    [...part.concepts].every((each) => before.concepts.has(each));
  return isNarrower || gapBetween(items, before, part) !== 'and';
}

/** The role of the case as a whole, where one is stated. */
export function roleOfCase(read: CaseReading) {
  const named = read.parts.filter(({ kind }) => kind === 'exact' || kind === 'ask');
  const placed = named.map((part) => spanOf(read, part));
  return wholeRole(read.claims, placed, read.reading.text);
}
