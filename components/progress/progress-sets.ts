import { confidenceLabels } from '#domain/requirements/requirement-set.ts';
import type { StandingLine, StandingOfResident } from '#domain/standing-of-resident.ts';
import type { ProgressSet } from './progress-line.ts';

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
export const progressSets = ({ sets }: Pick<StandingOfResident, 'sets'>): ProgressSet[] =>
  sets.map(({ set, lines }) => ({
    id: set.id,
    title: set.title,
    version: set.version,
    lines: lines.map(progressLine),
  }));
