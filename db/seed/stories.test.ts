import { describe, expect, test } from 'vitest';
import { credit, defaultCreditRules, tally } from '#domain/credit.ts';
import type { AggregateCount, Fact } from '#domain/facts.ts';
import type { Measure } from '#domain/measures.ts';
import type { ProgramKind } from '#domain/program-kinds.ts';
import { applyTargets } from '#domain/requirements/apply-targets.ts';
import type { ProgramTarget } from '#domain/requirements/program-target.ts';
import { setsFor } from '#domain/requirements/registry.ts';
import { standing } from '#domain/standing.ts';
import { trainingShare } from '#domain/training.ts';
import { type DemoDepartment, demoDepartment } from './demo-department.ts';
import { demoResidents } from './residents.ts';

const days = ['2026-07-01', '2026-11-24', '2027-02-28', '2027-06-29'];
const seeds = [20260701, 7];
const each = seeds.flatMap((seed) => days.map((today) => ({ seed, today })));

function standingsOf(demo: DemoDepartment, story: string, today: string) {
  const name = demoResidents.find((one) => one.story === story)?.name;
  const resident = demo.residents.find((one) => one.name === name);
  if (!resident) throw new Error(`Nobody is ${story}`);
  const { id, programId, startsOn, graduatesOn, esir } = resident;
  const facts = demo.cases
    .filter(({ residentId }) => residentId === id)
    .flatMap(({ fields, verified }) =>
      fields.procedures.map(
        (procedure): Fact => ({
          ...{ residentId: id, ...procedure },
          ...{ verified: verified !== null, n: 1 },
        }),
      ),
    );
  const kind = demo.programs.find((program) => program.id === programId)?.kind as ProgramKind;
  const targets = demo.targets.filter((target) => target.programId === programId);
  const totals = demo.aggregateCounts.filter(({ residentId }) => residentId === id);
  const sets = applyTargets(setsFor(kind, esir), targets as unknown as ProgramTarget[]);
  const tallies = tally(facts, defaultCreditRules);
  const share = trainingShare(startsOn, graduatesOn, today);
  return sets
    .flatMap((set) => credit(tallies, totals as AggregateCount[], set))
    .map(({ line, counted, short }) => {
      const { measure, minimum, confidence } = line;
      return {
        measure,
        counted,
        minimum,
        confidence,
        short,
        is: standing({ counted, minimum, share }),
      };
    });
}

describe.each(each)('seed $seed as of $today', ({ seed, today }) => {
  const demo = demoDepartment({ seed, today });
  const lineOf = (story: string, measure: Measure) =>
    standingsOf(demo, story, today).find((line) => line.measure === measure);

  test('the senior at risk is at risk in TIPS', () => {
    expect(lineOf('at-risk', 'family:tips')?.is).toBe('at-risk');
  });

  test('the one nearly finished has met every target of the program', () => {
    const targets = standingsOf(demo, 'nearly-finished', today).filter(
      ({ confidence }) => confidence === 'program',
    );
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter(({ is }) => is !== 'met')).toEqual([]);
  });

  test('the demo resident has a rich log, one TIPS short, and has not met everything', () => {
    expect(lineOf('demo', 'family:tips')?.short).toBe(1);
    expect(lineOf('demo', 'family:uterine-embolization')?.short).toBe(2);
    const met = standingsOf(demo, 'demo', today).filter(({ is }) => is === 'met');
    expect(met.length).toBeGreaterThan(5);
    const id = demo.residents.find(({ name }) => name === 'Naomi Ostrander')?.id;
    const cases = demo.cases.filter(({ residentId }) => residentId === id);
    expect(cases.length).toBeGreaterThan(1000);
  });
});

test('on the last day what is missing is behind', () => {
  const today = '2027-06-30';
  const lines = standingsOf(demoDepartment({ seed: 20260701, today }), 'at-risk', today);
  expect(lines.find(({ measure }) => measure === 'family:tips')?.is).toBe('behind');
});
