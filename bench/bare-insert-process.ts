import { createServer, type IncomingMessage } from 'node:http';
import postgres from 'postgres';
import type { CaseItem } from '#domain/sync/case-item.ts';
import type { CasePlace } from './loggable-case.ts';

// The least that storing a case can cost in Node: no session, no check, no audit row, one statement.

const place = JSON.parse(process.env.BENCH_PLACE ?? '') as CasePlace;
const sql = postgres(process.env.BENCH_DATABASE_URL ?? '', { max: 10 });

async function readItem(request: IncomingMessage) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  const { items } = JSON.parse(text) as {
    items: [{ item: Extract<CaseItem, { op: 'log' }> }];
  };
  return items[0].item;
}

async function insertCase({ id, fields }: Extract<CaseItem, { op: 'log' }>) {
  const { siteId, attendingId, performedOn, patientType, note } = fields;
  await sql`
    insert into procedure_case (department_id, id, resident_id, program_id, site_id, attending_id,
      performed_on, patient_type, note)
    values (${place.departmentId}, ${id}, ${place.residentId}, ${place.programId}, ${siteId},
      ${attendingId}, ${performedOn}, ${patientType}, ${note})`;
}

const server = createServer((request, response) => {
  readItem(request)
    .then(insertCase)
    .then(
      () =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end('{"status":"accepted"}'),
      (error: Error) => response.writeHead(500).end(error.message),
    );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(address && typeof address === 'object' ? address.port : 0);
});
process.on('disconnect', () => process.exit());
