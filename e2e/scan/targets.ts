import { selectRows } from '../world/select-rows.ts';
import { batchOf, caseItem } from '../world/sync-requests.ts';
import { type ActorName, world } from '../world/world.ts';
import type { SqlTarget } from './sqlmap.ts';

export const scanners = ['resident', 'director', 'coordinator'] as const satisfies ActorName[];
export type Role = (typeof scanners)[number];

interface Known {
  readonly resident: string;
  readonly program: string;
  readonly site: string;
  readonly person: string;
}

/** Real ids of the demo: behind an id that doesn't exist there is little to break. */
async function knownIds(): Promise<Known> {
  const [row] = await selectRows(
    (sql) => sql<Known[]>`
      select r.id as resident, r.program_id as program, s.id as site, m.person_id as person
      from person p join member m on m.person_id = p.id join site s using (department_id)
      join resident r on r.department_id = m.department_id and r.person_id = p.id
      where p.email = ${world().emails.resident} limit 1`,
  );
  if (!row) throw new Error('The demo has no resident.');
  return row;
}

const measure = 'measure=category%3ABiopsy';

function residentsQuery({ program, site }: Known): string {
  const asked = { program, pgy: '3', site, role: 'primary', from: '2025-07-01', to: '2026-06-30' };
  return String(new URLSearchParams(asked));
}

const auditQuery = ({ person }: Known) =>
  String(new URLSearchParams({ person, verb: 'case.log', from: '2026-01-01', to: '2026-12-31' }));

/** Where a crawl begins, by role; the parameters that no link shows are here. */
export async function pagesOf(): Promise<Readonly<Record<Role, readonly string[]>>> {
  const known = await knownIds();
  const { resident, person } = known;
  const residents = [
    `/residents?${residentsQuery(known)}&by=family&sort=name&desc=1`,
    `/residents/${resident}`,
    '/reports',
  ];
  const people = ['/people?find=a&state=active', `/people/${person}`, '/people/invite'];
  return {
    resident: [
      ...['/log', '/cases', '/progress', `/progress/cases?${measure}`, '/progress/totals'],
      ...[
        '/account',
        '/api/v1/own?since=2026-01-01T00%3A00%3A00Z',
        '/api/v1/uses',
        '/sign-in?next=%2Flog',
      ],
    ],
    director: [
      ...[...residents, `/residents/${resident}/cases?${measure}`, '/targets'],
      ...[`/audit?${auditQuery(known)}`, ...people],
    ],
    coordinator: [
      ...[...people, '/people/import', '/people/rollover', '/people/sites'],
      ...['/people/attendings', ...residents, '/demo-mail'],
    ],
  };
}

/** Every value of a query, marked. */
const marked = (query: string) => query.replaceAll(/(?=&|$)/g, '*');

/** Marks the text values of a JSON body by their keys. */
const markedBody = (body: unknown, keys: readonly string[]) =>
  JSON.stringify(body, (key, value) =>
    keys.includes(key) && typeof value === 'string' ? `${value}*` : value,
  );

/** What a request carries into SQL, by who may send it; the slow pages last, for they get what time is left. */
export async function sqlTargets(): Promise<readonly (SqlTarget & { readonly role: Role })[]> {
  const known = await knownIds();
  const batch = await batchOf('resident', [await caseItem('resident', { note: 'Second stick' })]);
  const sync = (keys: readonly string[]) => ({
    ...({ role: 'resident', path: '/api/v1/sync', data: markedBody(batch, keys) } as const),
  });
  const report = { format: 'csv', programId: known.program };
  const log = { format: 'csv', personId: known.person, verb: 'case.log', from: '2026-01-01' };
  return [
    sync(['note', 'performedOn', 'patientType']),
    sync(['id', 'itemId', 'personId', 'build']),
    sync(['attendingId', 'siteId', 'code', 'role', 'op']),
    { role: 'director', path: '/reports/minimums', data: markedBody(report, Object.keys(report)) },
    { role: 'director', path: '/audit/export', data: markedBody(log, Object.keys(log)) },
    { role: 'resident', path: '/api/v1/own?since=2026-01-01T00%3A00%3A00Z*' },
    { role: 'director', path: `/residents/${known.resident}*/cases?${measure}*` },
    { role: 'coordinator', path: '/people?find=a*&state=active*' },
    { role: 'director', path: `/audit?${marked(auditQuery(known))}` },
    { role: 'director', path: `/residents?${marked(residentsQuery(known))}` },
  ];
}
