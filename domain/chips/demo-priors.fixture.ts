import { type ChipPrior, countUses } from './chip-prior.ts';
import type { DemoLog } from './demo-logs.fixture.ts';

/** The half year's first day, up to which a department had counted its cases. */
function countedUntil(date: string): string {
  return date.slice(5) < '07' ? `${date.slice(0, 4)}-01-01` : `${date.slice(0, 4)}-07-01`;
}

/** What the others had logged before the half year of a date; nothing that came later, nothing own. */
export function demoPriors(logs: readonly DemoLog[]) {
  return (log: DemoLog): ((date: string) => ChipPrior) => {
    const known = new Map<string, ChipPrior>();
    const others = logs.filter((one) => one !== log).flatMap(({ cases }) => cases);
    return (date) => {
      const until = countedUntil(date);
      const prior =
        known.get(until) ?? countUses(others.filter(({ performedOn }) => performedOn < until));
      known.set(until, prior);
      return prior;
    };
  };
}
