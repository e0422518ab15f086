import { aggregateCategories, type DefinedCategory } from '../catalog/defined-categories.ts';
import { type Measure, measureLabel } from '../measures.ts';
import { programKindNames } from '../program-kinds.ts';
import type { ProgramTarget } from './program-target.ts';
import { lineKey, type RequirementLine, type RequirementSet } from './requirement-set.ts';

const targetSetId = 'program-targets';

/** Whose number a target is, in words that can't be read as a published minimum. */
function sourceWords({ basis, source, setOn }: ProgramTarget): string {
  if (basis === 'ads-report') {
    return `Entered by the program director from the program's ADS Minimums report: ${source}, ${setOn}`;
  }
  const own = "The program's own target, not an ACGME minimum";
  return source === '' ? own : `${own}: ${source}`;
}

const aggregateMeasures: ReadonlySet<Measure> = new Set(
  aggregateCategories.map((category: DefinedCategory) => `category:${category}` as const),
);

function unitOf(measure: Measure): RequirementLine['unit'] {
  if (measure === 'category:US Hands On Scans') return 'scans';
  return aggregateMeasures.has(measure) ? 'exams' : 'procedures';
}

function targetLine(target: ProgramTarget): RequirementLine {
  const { measure, minimum, basis } = target;
  return {
    key: `${lineKey(targetSetId, measure)}.${basis}`,
    label: measureLabel(measure),
    measure,
    minimum,
    unit: unitOf(measure),
    loggedAs: aggregateMeasures.has(measure) ? 'aggregate' : 'cases',
    source: sourceWords(target),
    confidence: basis === 'ads-report' ? 'director' : 'program',
  };
}

/** The latest target per measure and basis; of two set on one day the later in the list. */
function current(targets: readonly ProgramTarget[]): ProgramTarget[] {
  const latest = new Map<string, ProgramTarget>();
  for (const target of targets) {
    const slot = `${target.basis} ${target.measure}`;
    const known = latest.get(slot);
    if (!known || known.setOn <= target.setOn) latest.set(slot, target);
  }
  return [...latest.values()];
}

function lastSetOn(targets: readonly ProgramTarget[]): string {
  return (
    targets
      .map(({ setOn }) => setOn)
      .toSorted()
      .at(-1) ?? ''
  );
}

/** The numbers that people of the program set, as a set of their own beside the published ones. */
export function targetSet(targets: readonly ProgramTarget[]): RequirementSet {
  return {
    id: targetSetId,
    title: 'Program targets and entered minimums',
    version: lastSetOn(targets),
    appliesTo: programKindNames,
    training: 'ir',
    effectiveFrom: null,
    lines: current(targets).map(targetLine),
  };
}

function isOpen({ confidence }: RequirementLine): boolean {
  return confidence === 'none' || confidence === 'M';
}

function fill(set: RequirementSet, entered: ReadonlyMap<Measure, ProgramTarget>): RequirementSet {
  const used: ProgramTarget[] = [];
  const lines = set.lines.map((line): RequirementLine => {
    const target = isOpen(line) ? entered.get(line.measure) : undefined;
    if (!target) return line;
    used.push(target);
    const { label, minimum, source, confidence } = targetLine(target);
    return { ...line, label, minimum, source, confidence };
  });
  if (used.length === 0) return set;
  const version = `${set.version}, with entered minimums of ${lastSetOn(used)}`;
  return { ...set, version, lines };
}

/**
 * The sets as this program sees them: a number from its ADS Minimums report fills every line that
 * has none or an unconfirmed one; a published number is never replaced. All other targets follow
 * in `targetSet`, which is left out when it would be empty.
 */
export function applyTargets(
  sets: readonly RequirementSet[],
  targets: readonly ProgramTarget[],
): RequirementSet[] {
  const open = new Set(sets.flatMap((set) => set.lines.filter(isOpen).map((l) => l.measure)));
  const now = current(targets);
  const fills = (target: ProgramTarget) =>
    target.basis === 'ads-report' && open.has(target.measure);
  const entered = new Map(now.filter(fills).map((target) => [target.measure, target]));
  const rest = now.filter((target) => !fills(target));
  const filled = sets.map((set) => fill(set, entered));
  return rest.length === 0 ? filled : [...filled, targetSet(rest)];
}
