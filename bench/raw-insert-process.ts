import { createServer, type IncomingMessage } from 'node:http';
import postgres from 'postgres';
import type { CaseItem } from '#domain/sync/case-item.ts';
import type { CasePlace } from './loggable-case.ts';

// The same rows as a batch leaves behind, each case in a transaction of its own as there, and nothing
// else: no session, no check, no row level security, no receipt.

type LogItem = Extract<CaseItem, { op: 'log' }>;

const place = JSON.parse(process.env.BENCH_PLACE ?? '') as CasePlace;
const sql = postgres(process.env.BENCH_DATABASE_URL ?? '', { max: 10 });

async function readItems(request: IncomingMessage) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  const { items } = JSON.parse(text) as { items: { item: LogItem }[] };
  return items.map(({ item }) => item);
}

async function insertRows({ id, fields }: LogItem) {
  const { departmentId, personId, residentId, programId } = place;
  const { siteId, attendingId, performedOn, patientType, note, procedures } = fields;
  await sql`
    with added as (
      insert into procedure_case (department_id, id, resident_id, program_id, site_id, attending_id,
        performed_on, patient_type, note)
      values (${departmentId}, ${id}, ${residentId}, ${programId}, ${siteId}, ${attendingId},
        ${performedOn}, ${patientType}, ${note})),
    with_procedures as (
      insert into case_procedure (department_id, case_id, position, catalog, code, role, resident_id,
        program_id, site_id, performed_on, patient_type)
      select ${departmentId}::uuid, ${id}::uuid, nth - 1, 'bench', code, 'primary', ${residentId}::uuid,
        ${programId}::uuid, ${siteId}::uuid, ${performedOn}::date, ${patientType}
      from unnest(${procedures.map(({ code }) => code)}::text[]) with ordinality as p(code, nth)),
    with_version as (
      insert into case_version (department_id, case_id, version, resident_id, payload_hash)
      values (${departmentId}, ${id}, 1, ${residentId}, 'bench'))
    insert into audit_event (department_id, person_id, verb, subject, detail)
    values (${departmentId}, ${personId}, 'bench', ${`case:${id}`}, '{}')`;
}

const server = createServer(async (request, response) => {
  try {
    for (const item of await readItems(request)) await insertRows(item);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"accepted"}');
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(address && typeof address === 'object' ? address.port : 0);
});
process.on('disconnect', () => process.exit());
