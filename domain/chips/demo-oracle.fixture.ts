import { attendingPull } from '#db/seed/attending-pull.ts';
import { demoAttendings } from '#db/seed/attendings.ts';
import { type Bundle, bundles } from '#db/seed/bundles.ts';
import { addDays } from '#db/seed/calendar.ts';
import { type Setting, weightsIn } from '#db/seed/choose-bundle.ts';
import { demoFrame } from '#db/seed/demo-frame.ts';
import { demoPeople } from '#db/seed/demo-people.ts';
import { againThisWeek, againToday } from '#db/seed/encounters.ts';
import { weekdayOf } from '#db/seed/list-days.ts';
import { addOnShare, type Rotation } from '#db/seed/rotations.ts';
import { siteKeys } from '#db/seed/sites.ts';
import { academicYear } from '../training.ts';
import { chipOf } from './chip.ts';
import type { DemoLog } from './demo-logs.fixture.ts';
import type { PastCase } from './past-case.ts';
import type { rankChips } from './rank-chips.ts';

type Chances = Map<Bundle, number>;

function addShares(to: Chances, of: Iterable<readonly [Bundle, number]>, whole: number): void {
  const shares = [...of];
  const total = shares.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [bundle, weight] of shares) {
    to.set(bundle, (to.get(bundle) ?? 0) + (whole * weight) / (total || 1));
  }
}

/** The bundle that a case was drawn as: the one with most of its codes. */
function bundleOf({ codes }: PastCase): Bundle | undefined {
  return bundles
    .filter(
      (bundle) =>
        bundle.codes[0] === codes[0] && bundle.codes.every((code) => codes.includes(code)),
    )
    .sort((one, other) => other.codes.length - one.codes.length)[0];
}

function met(history: readonly PastCase[]): (readonly [Bundle, number])[] {
  return history.flatMap((past) => {
    const bundle = bundleOf(past);
    return bundle ? [[bundle, 1] as const] : [];
  });
}

/** What the generator draws from, before anyone knows the attending. */
function chances(
  setting: Setting,
  onDay: readonly PastCase[],
  before: readonly PastCase[],
): Chances {
  const found: Chances = new Map();
  const today = onDay.length > 0 ? againToday : 0;
  const thisWeek = before.length > 0 ? (1 - today) * againThisWeek : 0;
  const drawn = 1 - today - thisWeek;
  addShares(found, met(onDay), today);
  addShares(found, met(before), thisWeek);
  addShares(found, weightsIn(setting), drawn * (1 - addOnShare));
  addShares(found, weightsIn({ ...setting, rotation: 'all' }), drawn * addOnShare);
  return found;
}

/**
 * A ranking that knows the rules and the rotations by which the demo's cases are drawn, but not
 * the draw: no ranking of plain procedures can be expected to hit more often on these logs.
 */
export function demoOracle(seed: number, today: string) {
  const frame = demoFrame(seed);
  const names = new Map<string, string>(
    demoPeople(seed, frame, academicYear(today)).attendings.map(({ id, name }) => [id, name]),
  );
  return ({ days }: DemoLog): typeof rankChips =>
    (history, context, limit = 8) => {
      const date = context.today;
      const attending = demoAttendings.find(({ name }) => name === names.get(context.attendingId));
      const site = siteKeys.find((key) => frame.siteIds[key] === context.siteId);
      const day = days.get(date);
      if (!attending || !site || !day) throw new Error('Not a case of the demo.');
      const rotation: Rotation = site === day.site ? day.rotation : 'all';
      const setting = { pgy: day.pgy, site, weekday: weekdayOf(date), rotation };
      const here = history.filter((past) => past.siteId === context.siteId);
      const onDay = here.filter(({ performedOn }) => performedOn === date);
      const from = addDays(date, -7);
      const before = here.filter(({ performedOn }) => performedOn < date && performedOn >= from);
      const byMain = new Map<string, number>();
      const room = { site, rotation: day.rotation, weekday: setting.weekday };
      for (const [bundle, chance] of chances(setting, onDay, before)) {
        const [main = ''] = bundle.codes;
        const all = demoAttendings.reduce(
          (sum, one) => sum + attendingPull(one, bundle.service, room),
          0,
        );
        const share = (chance * attendingPull(attending, bundle.service, room)) / all;
        byMain.set(main, (byMain.get(main) ?? 0) + share);
      }
      const ranked = [...byMain].sort(([, one], [, other]) => other - one);
      return ranked.slice(0, limit).map(([code]) => chipOf([code], code));
    };
}
