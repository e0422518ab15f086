import { DepartmentId, ProgramId, SiteId } from '#domain/ids.ts';
import { type ProgramKind, programKindNames, programKinds } from '#domain/program-kinds.ts';
import { derivedId } from './derived-id.ts';
import { demoSites, type SiteKey, siteKeys } from './sites.ts';

/** The same for every seed: a database holds one demo department. */
export const demoTimeZone = 'America/Chicago';
export const demoDepartmentId = DepartmentId.parse(derivedId('the demo department'));

const departmentId = demoDepartmentId;

/** The department's programs and sites, by the key under which the seed speaks of them. */
export function demoFrame(seed: number) {
  const programIds = Object.fromEntries(
    programKindNames.map((kind) => [kind, ProgramId.parse(derivedId(`${seed}/program/${kind}`))]),
  ) as Record<ProgramKind, ProgramId>;
  const siteIds = Object.fromEntries(
    siteKeys.map((key) => [key, SiteId.parse(derivedId(`${seed}/site/${key}`))]),
  ) as Record<SiteKey, SiteId>;
  return {
    ...{ programIds, siteIds },
    department: {
      ...{ id: departmentId, name: 'Gateway Institute of Radiology', demo: true },
      timeZone: demoTimeZone,
    },
    programs: programKindNames.map((kind) => ({
      ...{ departmentId, id: programIds[kind], kind, name: programKinds[kind].label },
    })),
    sites: siteKeys.map((key) => ({ departmentId, id: siteIds[key], ...demoSites[key] })),
  };
}

export type DemoFrame = ReturnType<typeof demoFrame>;
