import type { FamilyId } from '#domain/catalog/families.ts';
import { expectedByNow } from '#domain/standing.ts';
import type { Leaning } from './choose-bundle.ts';
import { targetMinimum } from './program-targets.ts';
import type { DemoResident } from './residents.ts';

/** What a resident's log is bent to, so that the demo has something to show. */
export interface Story {
  readonly leaning: Leaning;
  /** Counted procedures of a family, exactly. */
  readonly exactly: Partial<Record<FamilyId, number>>;
}

/**
 * The stories by name. `share` is how much of training has passed: who is at risk stays at about
 * 70 % of the even pace, whatever today is.
 */
export function storyOf(name: DemoResident['story'], share: number): Story {
  switch (name) {
    case 'demo':
      // One TIPS and two UFE short of the program's targets.
      return { leaning: {}, exactly: { tips: 14, 'uterine-embolization': 3 } };
    case 'at-risk': {
      const expected = expectedByNow(targetMinimum('family:tips'), share);
      return { leaning: {}, exactly: { tips: Math.round(0.72 * expected) } };
    }
    case 'nearly-finished':
      return {
        leaning: { tips: 1.2, y90: 2.2, 'tumor-ablation': 3.6, 'uterine-embolization': 1.8 },
        exactly: {},
      };
    default:
      return { leaning: {}, exactly: {} };
  }
}
