import type { ChipPrior } from './chip-prior.ts';
import type { DemoLog } from './demo-logs.fixture.ts';
import { type CaseOf, toldUses } from './told-uses.fixture.ts';

/** As the database has it: the 24 whole months before the one of a date. */
const monthsTold = 24;

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** What a phone is told of the others' cases; nothing that came later, nothing own. */
export function demoPriors(logs: readonly DemoLog[]) {
  const byMonth = new Map<number, CaseOf[]>();
  for (const [nth, { cases }] of logs.entries()) {
    for (const past of cases) {
      const month = monthOf(past.performedOn);
      const told = byMonth.get(month) ?? [];
      byMonth.set(month, told);
      told.push({ residentId: `${nth}`, past });
    }
  }
  return (log: DemoLog): ((date: string) => ChipPrior) => {
    const own = `${logs.indexOf(log)}`;
    const known = new Map<number, ChipPrior>();
    const toldIn = (month: number) => {
      const before = Array.from({ length: monthsTold }, (_, nth) => byMonth.get(month - 1 - nth));
      const others = before.flatMap((cases = []) => cases.filter((one) => one.residentId !== own));
      return toldUses(others);
    };
    return (date) => {
      const month = monthOf(date);
      const prior = known.get(month) ?? toldIn(month);
      known.set(month, prior);
      return prior;
    };
  };
}
