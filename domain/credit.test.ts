import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { procedures } from './catalog/procedures.ts';
import {
  type CreditRules,
  credit,
  defaultCreditRules,
  type Tally,
  tally,
  tallyByResident,
  unknownCodes,
} from './credit.ts';
import type { AggregateCount, Fact } from './facts.ts';
import { ResidentId } from './ids.ts';
import type { Measure } from './measures.ts';
import { caseRoles } from './procedure-case.ts';
import { dr202603 } from './requirements/dr-2026-03.ts';
import { requirementSets } from './requirements/registry.ts';

const ada = ResidentId.parse('0190a6b0-0000-7000-8000-00000000000a');
const ben = ResidentId.parse('0190a6b0-0000-7000-8000-00000000000b');
const lungBiopsy = '31862';
const tips = '31763';
const all = defaultCreditRules;

function fact(change: Partial<Fact> = {}): Fact {
  return {
    residentId: ada,
    code: lungBiopsy,
    role: 'primary',
    month: '2026-08',
    verified: false,
    n: 1,
    ...change,
  };
}

const anyFact: fc.Arbitrary<Fact> = fc.record({
  residentId: fc.constantFrom(ada, ben),
  code: fc.constantFrom(...procedures.map(({ code }) => code), '99999'),
  role: fc.constantFrom(...caseRoles),
  month: fc.constantFrom('2025-12', '2026-01'),
  verified: fc.boolean(),
  n: fc.integer({ min: 1, max: 40 }),
});
const anyFacts = fc.array(anyFact, { maxLength: 25 });
const anyRules: fc.Arbitrary<CreditRules> = fc.record({
  countedRoles: fc.subarray([...caseRoles]),
});

const zero: Tally = { counted: 0, verified: 0, uncounted: 0 };
function of(tallies: ReadonlyMap<Measure, Tally>, measure: Measure) {
  return tallies.get(measure) ?? zero;
}

describe('tally', () => {
  test('a lung biopsy credits both of its categories, so categories exceed procedures', () => {
    const tallies = tally([fact({ n: 3 })], all);
    expect(of(tallies, 'category:Biopsy').counted).toBe(3);
    expect(of(tallies, 'category:Image guided bx/drainage').counted).toBe(3);
    expect(of(tallies, 'image-guided').counted).toBe(3);
    const categories = [...tallies].filter(([measure]) => measure.startsWith('category:'));
    expect(categories.reduce((sum, [, { counted }]) => sum + counted, 0)).toBe(6);
  });

  test.each([
    [{ role: 'secondary' }, { counted: 2, verified: 0, uncounted: 0 }],
    [{ role: 'assisting' }, { counted: 0, verified: 0, uncounted: 2 }],
    [{ verified: true }, { counted: 2, verified: 2, uncounted: 0 }],
    [
      { role: 'assisting', verified: true },
      { counted: 0, verified: 0, uncounted: 2 },
    ],
  ] as const)('two procedures with %j', (change, expected) => {
    const tallies = tally([fact({ ...change, n: 2 })], all);
    expect(of(tallies, 'category:Biopsy')).toEqual(expected);
  });

  test('a role that a program withdraws moves from counted to uncounted', () => {
    const facts = [fact({ n: 5 }), fact({ role: 'secondary', verified: true, n: 2 })];
    const measure = 'category:Biopsy';
    expect(of(tally(facts, all), measure)).toEqual({ counted: 7, verified: 2, uncounted: 0 });
    const strict = tally(facts, { countedRoles: ['primary'] });
    expect(of(strict, measure)).toEqual({ counted: 5, verified: 0, uncounted: 2 });
  });

  test('an unknown code credits nothing and is listed', () => {
    const facts = [
      fact({ code: '99999' }),
      fact(),
      fact({ code: '00001' }),
      fact({ code: '99999' }),
    ];
    expect(tally(facts, all)).toEqual(tally([fact()], all));
    expect(unknownCodes(facts)).toEqual(['00001', '99999']);
  });

  test('doesn’t depend on the order of facts', () => {
    const shuffled = anyFacts.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyRules, ([facts, other], rules) => {
        expect(tally(other, rules)).toEqual(tally(facts, rules));
      }),
    );
  });

  test('one more fact never lowers a number', () => {
    fc.assert(
      fc.property(anyFacts, anyFact, anyRules, (facts, extra, rules) => {
        const after = tally([...facts, extra], rules);
        for (const [measure, before] of tally(facts, rules)) {
          const now = of(after, measure);
          expect(now.counted).toBeGreaterThanOrEqual(before.counted);
          expect(now.verified).toBeGreaterThanOrEqual(before.verified);
          expect(now.uncounted).toBeGreaterThanOrEqual(before.uncounted);
        }
      }),
    );
  });

  test('a group split in two counts the same', () => {
    fc.assert(
      fc.property(anyFact, fc.integer({ min: 1, max: 40 }), anyRules, (one, more, rules) => {
        const whole = tally([{ ...one, n: one.n + more }], rules);
        expect(tally([one, { ...one, n: more }], rules)).toEqual(whole);
      }),
    );
  });

  test('every logged procedure is counted or uncounted in its family, whatever the rules', () => {
    fc.assert(
      fc.property(anyFacts, anyRules, (facts, rules) => {
        const families = [...tally(facts, rules)].filter(([m]) => m.startsWith('family:'));
        const shown = families.reduce((sum, [, t]) => sum + t.counted + t.uncounted, 0);
        const known = facts.filter(({ code }) => code !== '99999');
        expect(shown).toBe(known.reduce((sum, { n }) => sum + n, 0));
        for (const [, t] of families) expect(t.verified).toBeLessThanOrEqual(t.counted);
      }),
    );
  });
});

test('tallyByResident gives each resident what tally gives for their facts alone', () => {
  fc.assert(
    fc.property(anyFacts, anyRules, (facts, rules) => {
      const byResident = tallyByResident(facts, rules);
      for (const resident of [ada, ben]) {
        const own = facts.filter(({ residentId }) => residentId === resident);
        expect(byResident.get(resident) ?? new Map()).toEqual(tally(own, rules));
      }
    }),
  );
});

describe('credit', () => {
  const total = (change: Partial<AggregateCount> = {}): AggregateCount => ({
    residentId: ada,
    category: 'Chest x-ray',
    count: 1200,
    asOf: '2026-06-30',
    ...change,
  });
  function lineOf(measure: Measure, aggregates: readonly AggregateCount[], facts: Fact[] = []) {
    const lines = credit(tally(facts, all), aggregates, dr202603);
    return lines.find(({ line }) => line.measure === measure);
  }

  test('counts cases for one line of the DR set and says how many are short', () => {
    const facts = [fact({ n: 20, verified: true }), fact({ n: 4, role: 'assisting' })];
    const line = lineOf('category:Image guided bx/drainage', [], facts);
    expect(line).toMatchObject({ counted: 20, verified: 20, uncounted: 4, short: 5 });
  });

  test('the latest running total wins, though it be lower and come first', () => {
    const totals = [total({ count: 900, asOf: '2026-08-01' }), total()];
    expect(lineOf('category:Chest x-ray', totals)).toMatchObject({ counted: 900, short: 1000 });
    expect(lineOf('category:Chest x-ray', totals.toReversed())).toMatchObject({ counted: 900 });
    expect(lineOf('category:PET', totals)).toMatchObject({ counted: 0, short: 30 });
  });

  test('a running total says nothing on a line that is logged case by case', () => {
    const measure = 'category:Image guided bx/drainage';
    const stated = [total({ category: 'Image guided bx/drainage', count: 99 })];
    expect(lineOf(measure, stated)).toMatchObject({ counted: 0, short: 25 });
  });

  test('a surplus is no negative shortfall', () => {
    const line = lineOf('category:Chest x-ray', [total({ count: 2500 })]);
    expect(line).toMatchObject({ counted: 2500, short: 0 });
  });

  test('refuses the running totals of two residents at once', () => {
    const mixed = [total(), total({ residentId: ben })];
    expect(() => lineOf('category:PET', mixed)).toThrow(/one resident/);
    const apart = [total(), total({ residentId: ben, category: 'PET' })];
    expect(() => lineOf('category:PET', apart)).toThrow(/one resident/);
  });

  test('a line without a minimum counts, and is never short', () => {
    const set = requirementSets.find(({ id }) => id === 'ir-defined-categories');
    if (!set) throw new Error('the set is gone');
    const lines = credit(tally([fact({ code: tips, n: 14 })], all), [], set);
    const line = lines.find((one) => one.line.measure === 'category:TIPS or TIPS Revision');
    expect(line).toMatchObject({ counted: 14, short: null });
    expect(lines.every(({ short }) => short === null)).toBe(true);
  });

  test('the same log under the same set gives the same figures', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...requirementSets), (facts, set) => {
        const once = credit(tally(facts, all), [total()], set);
        expect(credit(tally(structuredClone(facts), all), [total()], set)).toEqual(once);
      }),
    );
  });
});
