import { findProcedure } from './catalog/find-procedure.ts';
import type { AggregateCount, Fact } from './facts.ts';
import type { ResidentId } from './ids.ts';
import { type Measure, measuresOf } from './measures.ts';
import type { CaseRole } from './procedure-case.ts';
import type { RequirementLine, RequirementSet } from './requirements/requirement-set.ts';

/** Logged procedures of one measure. */
export interface Tally {
  /** Logged under a role that counts, verified or not. */
  readonly counted: number;
  /** The part of `counted` that an attending has verified. */
  readonly verified: number;
  /** Logged under a role that doesn't count. */
  readonly uncounted: number;
}

export interface CreditRules {
  readonly countedRoles: readonly CaseRole[];
}

/** Which roles count is not published, so it is a program's setting; this is its default. */
export const defaultCreditRules: CreditRules = { countedRoles: ['primary', 'secondary'] };

const nothing: Tally = { counted: 0, verified: 0, uncounted: 0 };

function plus(tally: Tally, fact: Fact, rules: CreditRules): Tally {
  if (!rules.countedRoles.includes(fact.role)) {
    return { ...tally, uncounted: tally.uncounted + fact.n };
  }
  const verified = tally.verified + (fact.verified ? fact.n : 0);
  return { counted: tally.counted + fact.n, verified, uncounted: tally.uncounted };
}

function addFact(tallies: Map<Measure, Tally>, fact: Fact, rules: CreditRules): void {
  const procedure = findProcedure(fact.code);
  if (!procedure) return;
  for (const measure of measuresOf(procedure)) {
    tallies.set(measure, plus(tallies.get(measure) ?? nothing, fact, rules));
  }
}

/**
 * Facts turned into procedures per measure, whosever they are. A code that the catalog lacks
 * credits nothing; show `unknownCodes` beside the result.
 */
export function tally(facts: Iterable<Fact>, rules: CreditRules): Map<Measure, Tally> {
  const tallies = new Map<Measure, Tally>();
  for (const fact of facts) addFact(tallies, fact, rules);
  return tallies;
}

/** `tally` for each resident who has a fact; one without facts is absent. */
export function tallyByResident(
  facts: Iterable<Fact>,
  rules: CreditRules,
): Map<ResidentId, Map<Measure, Tally>> {
  const residents = new Map<ResidentId, Map<Measure, Tally>>();
  for (const fact of facts) {
    const tallies = residents.get(fact.residentId) ?? new Map<Measure, Tally>();
    residents.set(fact.residentId, tallies);
    addFact(tallies, fact, rules);
  }
  return residents;
}

/** Codes in the log that the catalog doesn't know, sorted: a person must see what isn't credited. */
export function unknownCodes(facts: Iterable<Fact>): readonly string[] {
  const codes = new Set<string>();
  for (const { code } of facts) if (!findProcedure(code)) codes.add(code);
  return [...codes].sort();
}

export interface CreditedLine extends Tally {
  readonly line: RequirementLine;
  /** In the line's unit, never below 0; null where the line has no minimum. */
  readonly short: number | null;
}

/** The latest running total per measure; of two with one date the later in the list. */
function latestTotals(aggregates: readonly AggregateCount[]): Map<string, AggregateCount> {
  const latest = new Map<string, AggregateCount>();
  for (const total of aggregates) {
    const measure = `category:${total.category}`;
    const known = latest.get(measure);
    if (total.residentId !== aggregates[0]?.residentId) {
      throw new Error('credit takes the running totals of one resident');
    }
    if (!known || known.asOf <= total.asOf) latest.set(measure, total);
  }
  return latest;
}

/**
 * One resident's standing facts against a set, line by line in the set's order. A line logged as
 * an aggregate takes the resident's latest stated total alone: adding cases would count them twice.
 * @throws Error when `aggregates` mixes residents.
 */
export function credit(
  tallies: ReadonlyMap<Measure, Tally>,
  aggregates: readonly AggregateCount[],
  set: RequirementSet,
): CreditedLine[] {
  const totals = latestTotals(aggregates);
  return set.lines.map((line) => {
    const amounts =
      line.loggedAs === 'aggregate'
        ? { ...nothing, counted: totals.get(line.measure)?.count ?? 0 }
        : (tallies.get(line.measure) ?? nothing);
    const short = line.minimum === null ? null : Math.max(0, line.minimum - amounts.counted);
    return { line, ...amounts, short };
  });
}
