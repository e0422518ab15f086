import postgres from 'postgres';
import { derivedCaseId } from '#db/seed/derived-id.ts';
import { procedures } from '#domain/catalog/procedures.ts';
import { AttendingId, CaseId, SiteId } from '#domain/ids.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import type { CaseItem } from '#domain/sync/case-item.ts';
import type { SyncBatch } from '#domain/sync/sync-batch.ts';

/** Whose case it is, and where and with whom it may have been done. */
export interface CasePlace {
  readonly departmentId: string;
  readonly personId: string;
  readonly residentId: string;
  readonly programId: string;
  readonly siteId: string;
  readonly attendingId: string;
}

/** The first that the database offers to a resident. */
export async function placeOfResident(ownerUrl: string, email: string): Promise<CasePlace> {
  const sql = postgres(ownerUrl, { max: 1 });
  const [place] = await sql<CasePlace[]>`
    select r.department_id as "departmentId", r.person_id as "personId", r.id as "residentId", r.program_id as "programId",
      s.id as "siteId", a.id as "attendingId"
    from person p
    join resident r on r.person_id = p.id
    join site s on s.department_id = r.department_id and s.retired_at is null
    join attending a on a.department_id = r.department_id and a.retired_at is null
    where p.email = ${email}
    order by r.starts_on desc, s.name, a.name limit 1`;
  await sql.end();
  if (!place) throw new Error(`${email} has nowhere to log a case.`);
  return place;
}

const millisecondsADay = 86_400_000;

/** Any of the catalog, as the id says: a resident who does nothing but one procedure is no measure. */
function codeFor(id: string): string {
  const nth = Number.parseInt(id.slice(-6), 16) % procedures.length;
  return procedures[nth]?.code ?? '';
}

/** A case of yesterday, which is no future date in any time zone; `name` makes its id. */
export function loggableCase(name: string, place: CasePlace): CaseItem {
  const yesterday = new Date(Date.now() - millisecondsADay).toISOString();
  const id = CaseId.parse(derivedCaseId(name, yesterday));
  const fields: CaseFields = {
    performedOn: yesterday.slice(0, 10),
    siteId: SiteId.parse(place.siteId),
    attendingId: AttendingId.parse(place.attendingId),
    patientType: 'adult',
    procedures: [{ code: codeFor(id), role: 'primary', laterality: null }],
    note: '',
    details: null,
  };
  return { op: 'log', v: 2, id, fields };
}

/** A phone's batch with these cases. */
export const batchOf = (items: readonly CaseItem[], { personId }: CasePlace): SyncBatch => ({
  ...{ personId, build: 'bench' },
  items: items.map((item) => ({ itemId: item.id, item })),
});
