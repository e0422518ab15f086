import { describe, expect, test } from 'vitest';
import { TargetId } from '../ids.ts';
import { applyTargets, targetSet } from './apply-targets.ts';
import type { ProgramTarget } from './program-target.ts';
import { setsFor } from './registry.ts';
import type { RequirementSet } from './requirement-set.ts';

const id = TargetId.parse('0190a6b0-0000-7000-8000-000000000001');

function target(change: Partial<ProgramTarget>): ProgramTarget {
  return {
    id,
    measure: 'category:TIPS or TIPS Revision',
    minimum: 15,
    basis: 'ads-report',
    source: 'Minimums by Resident',
    setOn: '2026-09-01',
    ...change,
  };
}

const integrated = setsFor('ir-integrated', false);

function lineIn(sets: readonly RequirementSet[], setId: string, measure: string) {
  return sets
    .find((set) => set.id === setId)
    ?.lines.find((candidate) => candidate.measure === measure);
}

describe('applyTargets', () => {
  test('an entered number fills the line that had none, under the director’s name', () => {
    const sets = applyTargets(integrated, [target({})]);
    expect(lineIn(sets, 'ir-defined-categories', 'category:TIPS or TIPS Revision')).toMatchObject({
      key: 'ir-defined-categories.category-tips-or-tips-revision',
      minimum: 15,
      confidence: 'director',
      source:
        "Entered by the program director from the program's ADS Minimums report: Minimums by Resident, 2026-09-01",
    });
    expect(sets.map((set) => set.id)).toEqual(integrated.map((set) => set.id));
  });

  test('the version of a filled set tells it from the published one; the others stay', () => {
    const versions = applyTargets(integrated, [target({})]).map(({ version }) => version);
    expect(versions).toEqual(['1', '1, with entered minimums of 2026-09-01', '2026-03', '1']);
  });

  test('an entered total replaces the unconfirmed one and its label', () => {
    const sets = applyTargets(integrated, [target({ measure: 'image-guided', minimum: 900 })]);
    const line = lineIn(sets, 'ir-total', 'image-guided');
    expect(line).toMatchObject({ minimum: 900, confidence: 'director' });
    expect(line?.label).toBe('All image-guided procedures');
  });

  test('a number that was published is never replaced', () => {
    const measure = 'category:Image guided bx/drainage';
    const sets = applyTargets(integrated, [target({ measure, minimum: 3 })]);
    expect(lineIn(sets, 'dr-2026-03', measure)).toMatchObject({ minimum: 25, confidence: 'B' });
    expect(lineIn(sets, 'ir-defined-categories', measure)).toMatchObject({ minimum: 3 });
  });

  test('an entered number for a published line stands in the extra set', () => {
    const measure = 'category:CT abd/pel';
    const sets = applyTargets(integrated, [target({ measure, minimum: 700 })]);
    expect(lineIn(sets, 'dr-2026-03', measure)).toMatchObject({ minimum: 600 });
    expect(lineIn(sets, 'program-targets', measure)).toMatchObject({
      minimum: 700,
      unit: 'exams',
      loggedAs: 'aggregate',
      confidence: 'director',
    });
  });

  test('the program’s own target fills nothing and says that it is no ACGME minimum', () => {
    const sets = applyTargets(integrated, [target({ basis: 'program', source: '' })]);
    const measure = 'category:TIPS or TIPS Revision';
    expect(lineIn(sets, 'ir-defined-categories', measure)?.minimum).toBeNull();
    expect(lineIn(sets, 'program-targets', measure)).toMatchObject({
      minimum: 15,
      confidence: 'program',
      source: "The program's own target, not an ACGME minimum",
    });
  });

  test('the same target goes to the extra set where no open line lists it', () => {
    const sets = applyTargets(setsFor('dr-esir', true), [target({ measure: 'image-guided' })]);
    expect(lineIn(sets, 'esir', 'image-guided')).toMatchObject({ minimum: 500, confidence: 'A' });
    expect(lineIn(sets, 'program-targets', 'image-guided')?.minimum).toBe(15);
  });

  test('the latest number wins in whatever order they come', () => {
    const older = target({ minimum: 10, setOn: '2025-08-01' });
    for (const targets of [
      [older, target({})],
      [target({}), older],
    ]) {
      const sets = applyTargets(integrated, targets);
      const line = lineIn(sets, 'ir-defined-categories', 'category:TIPS or TIPS Revision');
      expect(line?.minimum).toBe(15);
      expect(sets).toHaveLength(integrated.length);
    }
  });

  test('leaves the published sets untouched', () => {
    const before = structuredClone(integrated);
    applyTargets(integrated, [target({}), target({ measure: 'image-guided', minimum: 900 })]);
    expect(integrated).toEqual(before);
    expect(applyTargets(integrated, [])).toEqual(before);
  });
});

test('the set of targets keeps both bases of one measure apart', () => {
  const set = targetSet([target({}), target({ basis: 'program', minimum: 20 })]);
  expect(set.lines.map(({ minimum, confidence }) => [minimum, confidence])).toEqual([
    [15, 'director'],
    [20, 'program'],
  ]);
  expect(new Set(set.lines.map(({ key }) => key)).size).toBe(2);
});
