import { asc, isNull } from 'drizzle-orm';
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
}
export interface Attending {
  readonly id: AttendingId;
  readonly personId: PersonId | null;
  readonly name: string;
}
export interface Program {
  readonly id: ProgramId;
  readonly kind: ProgramKind;
  readonly name: string;
  readonly countedRoles: readonly CaseRole[];
  readonly lateAfterDays: number;
}

export async function selectSites(tx: ActorTx): Promise<Site[]> {
  const rows = await tx
    .select({ id: site.id, name: site.name, shortName: site.shortName })
    .from(site)
    .where(isNull(site.retiredAt))
    .orderBy(asc(site.name));
  return rows as Site[];
}

export async function selectAttendings(tx: ActorTx): Promise<Attending[]> {
  const rows = await tx
    .select({ id: attending.id, personId: attending.personId, name: attending.name })
    .from(attending)
    .where(isNull(attending.retiredAt))
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
    })
    .from(program)
    .orderBy(asc(program.name));
  return rows as unknown as Program[];
}
