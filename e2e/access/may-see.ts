import { type ActorName, isLive, planOf, type Role, reachOf } from './actors.ts';
import type { Row, Tables } from './canaries.ts';
import type { Planted } from './plant-world.ts';

interface Seer {
  readonly role: Role;
  readonly departmentId: string;
  readonly personId: string;
  readonly residentId: string | null;
  readonly programId: string | null;
  readonly reach: 'own' | 'program' | 'department';
  /** Who holds or held a role over the seer's program; everyone of the department where it is no program. */
  readonly people: ReadonlySet<unknown>;
  /** What of that program a row of the audit log can be about: its people, residents, cases and targets. */
  readonly subjects: ReadonlySet<string>;
  /** Who did what the seer reads in the audit log. */
  readonly namedInLog: ReadonlySet<unknown>;
}

/** Whether a row may be seen, or which of its columns. */
type Rule = (row: Row, seer: Seer) => boolean | readonly string[];
export type Rules = Readonly<Record<string, Rule>>;

const isOne = (of: readonly Role[], { role }: Seer) => of.includes(role);
const manages = (seer: Seer) => isOne(['coordinator', 'director', 'administrator'], seer);
const audits = (seer: Pick<Seer, 'role'>) => ['director', 'administrator'].includes(seer.role);

const whole: Rule = () => true;
const ofResident: Rule = (row, { residentId, programId, reach }) =>
  (row.resident_id ?? row.id) === residentId ||
  reach === 'department' ||
  (reach === 'program' && row.program_id === programId);
const ofProgram: Rule = (row, { programId }) => programId === null || row.program_id === programId;
const isOwn: Rule = (row, { personId }) => (row.person_id ?? row.id) === personId;
const managed: Rule = (row, seer) => manages(seer) && ofProgram(row, seer);
const ofPerson: Rule = (row, seer) =>
  isOwn(row, seer) || (manages(seer) && seer.people.has(row.person_id ?? row.id));

const inLog: (row: Row, seer: Pick<Seer, 'role' | 'people' | 'subjects'>) => boolean = (
  { person_id, subject },
  seer,
) => audits(seer) && (seer.people.has(person_id) || seer.subjects.has(String(subject)));

/**
 * Which rows of the own department somebody may see. A table that isn't here is nobody's: one that is
 * new fails the suite as soon as a page shows it, until it gets its line.
 */
export const screens: Rules = {
  department: whole,
  program: whole,
  site: whole,
  attending: whole,
  target: ofProgram,
  resident: ofResident,
  procedure_case: ofResident,
  case_procedure: ofResident,
  case_version: ofResident,
  aggregate_count: ofResident,
  member: (row, seer) =>
    ofPerson(row, seer) || (audits(seer) && seer.namedInLog.has(row.person_id) && ['name']),
  person: ofPerson,
  membership: managed,
  invitation: (row, seer) => managed(row, seer) && ['id', 'email', 'name', 'program_id'],
  leave_period: managed,
  audit_event: inLog,
  sign_in_session: (row, seer) => isOwn(row, seer) && ['id'],
  identity: (row, seer) => isOwn(row, seer) && ['issuer', 'subject'],
  oidc_provider: (_, seer) => (audits(seer) ? ['name', 'issuer', 'client_id'] : ['name']),
};

/** What row level security alone draws wider than the screens do, and never past the department. */
export const rowsAlone: Rules = { ...screens, target: whole, leave_period: ofResident };

/** These belong to a person, in whichever departments that person is. */
const ofNoDepartment = new Set(['person', 'sign_in_session', 'identity']);

const departmentOf = (table: string, row: Row) =>
  table === 'department' ? row.id : row.department_id;

/** What of a row the seer may see; undefined for nothing. */
export function seenOf(rules: Rules, table: string, row: Row, seer: Seer): Row | undefined {
  if (!ofNoDepartment.has(table) && departmentOf(table, row) !== seer.departmentId)
    return undefined;
  const seen = rules[table]?.(row, seer) ?? false;
  if (typeof seen === 'boolean') return seen ? row : undefined;
  return Object.fromEntries(seen.map((column) => [column, row[column]]));
}

/** Who an actor is to the rules; undefined for who may see nothing. */
export function seerOf(planted: Planted, tables: Tables, name: ActorName): Seer | undefined {
  if (!isLive(name)) return undefined;
  const { side, role, over } = planOf(name);
  const d = planted.sides[side];
  const { personId, residentId } = planted.actors[name];
  const programId = over && d[over];
  const own = (table: string) =>
    (tables.get(table) ?? []).filter((row) => row.department_id === d.id);
  const of = (table: string) =>
    own(table).filter((row) => programId === null || row.program_id === programId);
  const people = new Set(of('membership').map(({ person_id }) => person_id));
  const subjects = new Set([
    ...[...people].map((id) => `person:${id}`),
    ...of('resident').map(({ id }) => `resident:${id}`),
    ...of('procedure_case').map(({ id }) => `case:${id}`),
    ...of('target').map(({ id }) => `target:${id}`),
  ]);
  const log = own('audit_event').filter((row) => inLog(row, { role, people, subjects }));
  return {
    ...{ role, departmentId: d.id, personId, residentId, programId, reach: reachOf[role] },
    ...{ people, subjects, namedInLog: new Set(log.map(({ person_id }) => person_id)) },
  };
}
