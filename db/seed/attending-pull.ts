import { type DemoAttending, demoAttendings } from './attendings.ts';
import type { Service } from './bundles.ts';
import { randomFrom } from './random.ts';
import { type Rotation, rotationShare } from './rotations.ts';
import type { SiteKey } from './sites.ts';

// Our assumption: attendings see most of their own service lines and little of the others, and
// each rotation has one of them in its room on a given weekday.
const ownService = 8;
const inTheRoom = 6;

export interface Room {
  readonly site: SiteKey;
  readonly rotation: Rotation;
  /** 0 on Sunday to 6 on Saturday. */
  readonly weekday: number;
}

function practice({ sites, services }: DemoAttending, { site, rotation }: Room): number {
  const shared = services.reduce((sum, service) => sum + rotationShare(rotation, service), 0);
  return (sites[site] ?? 0) * (rotation === 'all' ? 1 : shared);
}

const weeklyPlan = new Map<string, string | undefined>();

/** The name of whoever stands in this room; nobody's at the weekend. */
function standsIn(room: Room): string | undefined {
  const { site, rotation, weekday } = room;
  if (weekday === 0 || weekday === 6) return undefined;
  const key = `${site} ${rotation} ${weekday}`;
  if (!weeklyPlan.has(key)) {
    const random = randomFrom(`weekly plan/${key}`);
    weeklyPlan.set(key, random.weighted(demoAttendings, (one) => practice(one, room)).name);
  }
  return weeklyPlan.get(key);
}

/** The weight with which a case of this service line falls to an attending; 0 is never. */
export function attendingPull(attending: DemoAttending, service: Service, room: Room): number {
  const { name, sites, services } = attending;
  const own = services.includes(service) ? ownService : 1;
  return (sites[room.site] ?? 0) * own * (standsIn(room) === name ? inTheRoom : 1);
}
