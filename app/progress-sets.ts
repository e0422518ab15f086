import type { ProgressSet } from '#components/progress/progress-line.ts';
import { confidenceLabels } from '#domain/requirements/requirement-set.ts';
import type { StandingLine } from '#domain/standing-of-resident.ts';
import type { ResidentStanding } from '#server/standing-of-residents.ts';

const progressLine = ({ line, ...credited }: StandingLine) => ({
  key: line.key,
  label: line.label,
  measure: line.measure,
  counted: credited.counted,
  verified: credited.verified,
  uncounted: credited.uncounted,
  minimum: line.minimum,
  expected: credited.expected,
  gap: credited.gap,
  standing: credited.standing,
  unit: line.unit,
  source: line.source,
  confidenceLabel: confidenceLabels[line.confidence],
  confirmed: line.confidence !== 'M',
  loggedAs: line.loggedAs,
});

/** One resident's sets as the progress list shows them. */
export const progressSets = ({ sets }: ResidentStanding): ProgressSet[] =>
  sets.map(({ set, lines }) => ({
    id: set.id,
    title: set.title,
    version: set.version,
    lines: lines.map(progressLine),
  }));
