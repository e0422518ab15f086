import type {
  AttendingId,
  DepartmentId,
  PersonId,
  ProgramId,
  ResidentId,
  SiteId,
} from '#domain/ids.ts';
import { assignRoles } from './assign-roles.ts';
import { attendingPull } from './attending-pull.ts';
import type { DemoAttending } from './attendings.ts';
import type { Service } from './bundles.ts';
import { derivedCaseId } from './derived-id.ts';
import { type Encounter, encounters, type Log } from './encounters.ts';
import { weekdayOf } from './list-days.ts';
import type { PlantedCase } from './plant.ts';
import type { Random } from './random.ts';
import type { SiteKey } from './sites.ts';
import { teachingNotes } from './teaching-notes.ts';
import { verification } from './verification.ts';

export interface KnownAttending extends DemoAttending {
  readonly id: AttendingId;
  readonly personId: PersonId | null;
}

/** What a case points to. */
export interface Surroundings {
  readonly departmentId: DepartmentId;
  readonly residentId: ResidentId;
  readonly programId: ProgramId;
  readonly sites: Readonly<Record<SiteKey, SiteId>>;
  readonly attendings: readonly KnownAttending[];
}

const shareWithNote = 0.04;
const pediatricShare: Record<SiteKey, number> = { guh: 0.01, gch: 0.94, gwc: 0 };

function noteOn(service: Service, random: Random): string {
  const notes = teachingNotes[service];
  return notes && random.chance(shareWithNote) ? random.pick(notes) : '';
}

function caseFrom(met: Encounter, around: Surroundings, today: string, random: Random) {
  const { departmentId, residentId, programId, sites, attendings } = around;
  const { performedOn, loggedAt, site, bundle } = met;
  const where = { site, rotation: met.rotation, weekday: weekdayOf(performedOn) };
  const attending = random.weighted(attendings, (one) => attendingPull(one, bundle.service, where));
  return {
    ...{ departmentId, residentId, programId, loggedAt },
    fields: {
      ...{ performedOn, attendingId: attending.id, siteId: sites[site] },
      patientType: random.chance(pediatricShare[site])
        ? ('pediatric' as const)
        : ('adult' as const),
      procedures: assignRoles(bundle, met, random),
      note: noteOn(bundle.service, random),
      details: null,
    },
    verified: verification(attending, loggedAt.slice(0, 10), today, random),
  };
}

/** One resident's log as rows. `name` makes the ids, so it is unique among residents and seeds. */
export function residentCases(
  name: string,
  log: Log,
  around: Surroundings,
  random: Random,
): PlantedCase[] {
  return encounters(log, random).map((met, nth) => ({
    id: derivedCaseId(`${name}/case/${nth}`, met.loggedAt),
    ...caseFrom(met, around, log.today, random),
  }));
}
