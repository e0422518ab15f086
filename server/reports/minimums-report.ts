import { confidenceLabels } from '#domain/requirements/requirement-set.ts';
import { standings } from '#domain/standing.ts';
import type { StandingLine } from '#domain/standing-of-resident.ts';
import { paceWords } from '#domain/training.ts';
import type { ResidentStanding } from '../standing-of-residents.ts';
import type { ReportColumn, ReportRow, ReportTable } from './report-table.ts';

const columns: readonly ReportColumn[] = [
  { key: 'program', label: 'Program', type: 'text' },
  { key: 'resident', label: 'Resident', type: 'text' },
  { key: 'pgy', label: 'PGY', type: 'number' },
  { key: 'graduates', label: 'Graduates', type: 'date' },
  { key: 'set', label: 'Requirement set', type: 'text' },
  { key: 'category', label: 'Category', type: 'text' },
  { key: 'counted', label: 'Counted', type: 'number' },
  { key: 'verified', label: 'Of these verified', type: 'number' },
  { key: 'uncounted', label: 'Other roles', type: 'number' },
  { key: 'minimum', label: 'Minimum', type: 'number' },
  { key: 'short', label: 'Short', type: 'number' },
  { key: 'expected', label: 'Expected by now', type: 'number' },
  { key: 'standing', label: 'Standing', type: 'text' },
  { key: 'confidence', label: 'Whose number', type: 'text' },
  { key: 'source', label: 'Source of the minimum', type: 'text' },
];

const row = (
  { program, resident, pgy }: ResidentStanding,
  set: string,
  { line, ...credited }: StandingLine,
): ReportRow => ({
  program: program.name,
  resident: resident.name,
  pgy,
  graduates: resident.graduatesOn,
  set,
  category: line.label,
  counted: credited.counted,
  verified: credited.verified,
  uncounted: credited.uncounted,
  minimum: line.minimum,
  short: credited.short,
  expected: credited.expected === null ? null : Math.round(credited.expected),
  standing: standings[credited.standing].label,
  confidence: confidenceLabels[line.confidence],
  source: line.source,
});

/** Every resident of the programs against every line of the sets that apply to them. */
export function minimumsReport(
  residents: readonly ResidentStanding[],
  asOf: string,
  programs: readonly string[],
): ReportTable {
  return {
    title: 'Minimums',
    about: [
      `Minimums report of ${programs.join(', ')}, as of ${asOf}. Withdrawn cases are left out; unverified ones are counted.`,
      'Counted are procedures in a role that earns credit in the program. A procedure can credit several categories, so categories do not add up to cases.',
      paceWords,
      'An empty minimum means that none is published and none was entered. Angiolog is not affiliated with the ACGME.',
    ],
    columns,
    rows: residents.flatMap((standing) =>
      standing.sets.flatMap(({ set, lines }) =>
        lines.map((line) => row(standing, set.title, line)),
      ),
    ),
  };
}
