import { type ChipPrior, countUses, type Uses } from './chip-prior.ts';
import type { PastCase } from './past-case.ts';

/** A colleague's case. */
export interface CaseOf {
  readonly residentId: string;
  readonly past: PastCase;
}

const least = 5;
const mostOfSite = 40;
const mostElsewhere = 20;

type Tables = readonly (readonly [keyof ChipPrior, number])[];
const tables: Tables = [
  ['sites', mostOfSite],
  ['attendings', mostElsewhere],
  ['listDays', mostElsewhere],
];

/** Of one place: what two colleagues or more logged, the most frequent first, in steps of five. */
function toldOf(uses: Uses, byWhom: (codes: string) => number, most: number): Uses {
  const told = Object.entries(uses)
    .filter(([codes, cases]) => cases >= least && byWhom(codes) > 1)
    .sort(([one, cases], [other, others]) => others - cases || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([codes, cases]) => [codes, cases - (cases % least)]);
  return Object.fromEntries(told);
}

/**
 * What the database's `department_uses` tells of such cases, said once more for replays; a test on the
 * database holds the two against each other.
 */
export function toldUses(cases: readonly CaseOf[]): ChipPrior {
  const residents = [...new Set(cases.map(({ residentId }) => residentId))];
  const each = residents.map((id) =>
    countUses(cases.filter(({ residentId }) => residentId === id).map(({ past }) => past)),
  );
  const all = countUses(cases.map(({ past }) => past));
  const toldIn = ([table, most]: Tables[number]) =>
    Object.entries(all[table]).flatMap(([place, uses]) => {
      const byWhom = (codes: string) =>
        each.filter((one) => one[table][place]?.[codes] !== undefined).length;
      const told = toldOf(uses, byWhom, most);
      return Object.keys(told).length > 0 ? [[place, told] as const] : [];
    });
  const [sites, attendings, listDays] = tables.map((one) => Object.fromEntries(toldIn(one)));
  return { sites: sites ?? {}, attendings: attendings ?? {}, listDays: listDays ?? {} };
}
