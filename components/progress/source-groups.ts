import { type ProgressLine, plainLabel } from './progress-line.ts';

export interface SourceGroup {
  readonly confidence: string;
  readonly source: string;
  readonly labels: readonly string[];
}

/** The lines of a set by where their number comes from; most sets have one source for all. */
export function sourceGroups(lines: readonly ProgressLine[]): SourceGroup[] {
  const groups = new Map<string, { confidence: string; source: string; labels: string[] }>();
  for (const line of lines) {
    const { confidenceLabel: confidence, source } = line;
    const key = `${confidence}\n${source}`;
    const group = groups.get(key) ?? { confidence, source, labels: [] };
    group.labels.push(plainLabel(line));
    groups.set(key, group);
  }
  return [...groups.values()];
}
