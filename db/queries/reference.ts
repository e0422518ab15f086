import { asc, sql } from 'drizzle-orm';
import type { AdverseEventScheme, AutonomyScale } from '#domain/case-details.ts';
import type { AttendingId, PersonId, ProgramId, SiteId } from '#domain/ids.ts';
import type { CaseRole } from '#domain/procedure-case.ts';
import type { ProgramKind } from '#domain/program-kinds.ts';
import type { ActorTx } from '../act-as.ts';
import { program, site } from '../schema/department.ts';
import { attending } from '../schema/people.ts';

export interface Site {
  readonly id: SiteId;
  readonly name: string;
  readonly shortName: string;
  /** No longer chosen for new cases. */
  readonly retired: boolean;
}
export interface Attending {
  readonly id: AttendingId;
  readonly personId: PersonId | null;
  readonly name: string;
  /** No longer chosen for new cases. */
  readonly retired: boolean;
}
export interface Program {
  readonly id: ProgramId;
  readonly kind: ProgramKind;
  readonly name: string;
  readonly countedRoles: readonly CaseRole[];
  readonly lateAfterDays: number;
  readonly adverseEventScheme: AdverseEventScheme;
  readonly autonomyScale: AutonomyScale;
}

export async function selectSites(tx: ActorTx): Promise<Site[]> {
  const rows = await tx
    .select({
      id: site.id,
      name: site.name,
      shortName: site.shortName,
      retired: sql<boolean>`${site.retiredAt} is not null`,
    })
    .from(site)
    .orderBy(asc(site.name));
  return rows as Site[];
}

export async function selectAttendings(tx: ActorTx): Promise<Attending[]> {
  const rows = await tx
    .select({
      id: attending.id,
      personId: attending.personId,
      name: attending.name,
      retired: sql<boolean>`${attending.retiredAt} is not null`,
    })
    .from(attending)
    .orderBy(asc(attending.name));
  return rows as Attending[];
}

export async function selectPrograms(tx: ActorTx): Promise<Program[]> {
  const rows = await tx
    .select({
      id: program.id,
      kind: program.kind,
      name: program.name,
      countedRoles: program.countedRoles,
      lateAfterDays: program.lateAfterDays,
      adverseEventScheme: program.adverseEventScheme,
      autonomyScale: program.autonomyScale,
    })
    .from(program)
    .orderBy(asc(program.name));
  return rows as unknown as Program[];
}
