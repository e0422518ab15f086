import postgres from 'postgres';
import type { StoredSetCase } from './judge-set.ts';

/** Every case of the database, of whatever department, as the superuser sees it. */
export async function selectSet(ownerUrl: string): Promise<StoredSetCase[]> {
  const sql = postgres(ownerUrl, { max: 1 });
  const rows = await sql<StoredSetCase[]>`
    select c.id, c.resident_id as "residentId", c.performed_on::text as "performedOn",
      c.patient_type as "patientType", coalesce(a.n, 0)::integer as audits,
      array(select code from case_procedure p
        where p.department_id = c.department_id and p.case_id = c.id order by position) as codes,
      array(select payload_hash from case_version v
        where v.department_id = c.department_id and v.case_id = c.id order by version) as hashes
    from procedure_case c
    left join (select subject, count(*) as n from audit_event group by subject) a
      on a.subject = 'case:' || c.id`;
  await sql.end();
  return [...rows];
}
