import { randomUUID } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { peopleProbes } from './people-probes.ts';
import type { Part, PlantedDepartment } from './two-departments.ts';

/** What the probes aim at: two departments, and rows of the first that exist before any probe. */
export interface Aim {
  readonly here: PlantedDepartment;
  readonly there: PlantedDepartment;
  /** The resident's verified case. */
  readonly verifiedCase: string;
  /** Logged cases of resident, peer, independent resident. */
  readonly cases: readonly string[];
  /** A target of the Independent program, where the director of Integrated has no say. */
  readonly independentTarget: string;
}

export interface Probe {
  readonly as: Part;
  /** A statement whose affected or returned rows are counted. */
  readonly statement: (aim: Aim) => SQL;
}

export interface PolicyProbe {
  readonly table: string;
  /** Goes through with the policy in place and fails without it. */
  readonly allowed: Probe;
  /** Is refused with the policy in place and goes through once the policy says `true`. */
  readonly denied: Probe;
}

const ofDepartment = (table: string): PolicyProbe => {
  const name = sql.identifier(table);
  const read = (id: string) => sql`select department_id from ${name} where department_id = ${id}`;
  return {
    table,
    allowed: { as: 'resident', statement: ({ here }) => read(here.id) },
    denied: { as: 'administrator', statement: ({ there }) => read(there.id) },
  };
};

const ofResidents = (table: string, key = 'resident_id'): PolicyProbe => {
  const read = (id: string) =>
    sql`select department_id from ${sql.identifier(table)} where ${sql.identifier(key)} = ${id}`;
  return {
    table,
    allowed: { as: 'resident', statement: ({ here }) => read(here.residentId) },
    denied: { as: 'resident', statement: ({ here }) => read(here.peerId) },
  };
};

function logFor(d: PlantedDepartment, residentId: string) {
  return sql`insert into procedure_case (department_id, id, resident_id, program_id, site_id,
      attending_id, performed_on, patient_type, note)
    values (${d.id}, ${randomUUID()}, ${residentId}, ${d.integrated}, ${d.siteId},
      ${d.attendingId}, '2026-03-02', 'adult', '') returning id`;
}

function addProcedure(d: PlantedDepartment, residentId: string, caseId: string | undefined) {
  return sql`insert into case_procedure (department_id, case_id, position, catalog, code, role,
      resident_id, program_id, site_id, performed_on, patient_type)
    values (${d.id}, ${caseId}, 7, 'ADS-IR/2026', '31862', 'primary', ${residentId},
      ${d.integrated}, ${d.siteId}, '2026-03-02', 'adult') returning case_id`;
}

function stateTotal(d: PlantedDepartment, residentId: string) {
  return sql`insert into aggregate_count (department_id, resident_id, program_id, category, as_of, count)
    values (${d.id}, ${residentId}, ${d.integrated}, 'PET', '2026-04-01', 3) returning category`;
}

function setTarget(d: PlantedDepartment, programId: string) {
  return sql`insert into target (department_id, id, program_id, measure, minimum, basis, source, set_on, set_by)
    values (${d.id}, ${randomUUID()}, ${programId}, 'family:tips', 5, 'program', '', '2026-03-02',
      ${d.people.director.personId}) returning id`;
}

const withdraw = (programId: string) =>
  sql`update target set withdrawn_at = now() where program_id = ${programId} returning id`;

const remember = (d: PlantedDepartment, personId: string) =>
  sql`insert into audit_event (department_id, person_id, verb, subject, detail)
    values (${d.id}, ${personId}, 'probe', 'probe', '{}')`;

const addVersion = (d: PlantedDepartment, residentId: string, caseId: string | undefined) =>
  sql`insert into case_version (department_id, case_id, version, resident_id, payload_hash)
    values (${d.id}, ${caseId}, 9, ${residentId}, 'x')`;

const bury = (d: PlantedDepartment, personId: string) =>
  sql`insert into dead_letter (department_id, person_id, item_id, reason, payload_hash)
    values (${d.id}, ${personId}, ${randomUUID()}, 'invalid', 'x')`;

const correctTotal = (residentId: string) =>
  sql`update aggregate_count set count = 9 where resident_id = ${residentId} returning category`;

const annotate = (caseId: string | undefined) =>
  sql`update procedure_case set note = 'probe' where id = ${caseId} returning id`;

/** One entry for each policy of the app's login; a policy without one fails the suite. */
export const policyProbes: Readonly<Record<string, PolicyProbe>> = {
  ...peopleProbes,
  department_read: {
    table: 'department',
    allowed: {
      as: 'resident',
      statement: ({ here }) => sql`select id from department where id = ${here.id}`,
    },
    denied: {
      as: 'administrator',
      statement: ({ there }) => sql`select id from department where id = ${there.id}`,
    },
  },
  program_read: ofDepartment('program'),
  site_read: ofDepartment('site'),
  attending_read: ofDepartment('attending'),
  target_read: ofDepartment('target'),
  resident_read: ofResidents('resident', 'id'),
  procedure_case_read: ofResidents('procedure_case'),
  case_procedure_read: ofResidents('case_procedure'),
  aggregate_count_read: ofResidents('aggregate_count'),
  procedure_case_log: {
    table: 'procedure_case',
    allowed: { as: 'resident', statement: ({ here }) => logFor(here, here.residentId) },
    // Faculty can read the row that comes back, so only the insert's own check stands in the way.
    denied: { as: 'faculty', statement: ({ here }) => logFor(here, here.residentId) },
  },
  procedure_case_amend: {
    table: 'procedure_case',
    allowed: { as: 'resident', statement: ({ cases }) => annotate(cases[0]) },
    denied: { as: 'resident', statement: ({ verifiedCase }) => annotate(verifiedCase) },
  },
  case_procedure_log: {
    table: 'case_procedure',
    allowed: {
      as: 'resident',
      statement: ({ here, cases }) => addProcedure(here, here.residentId, cases[0]),
    },
    denied: {
      as: 'faculty',
      statement: ({ here, cases }) => addProcedure(here, here.residentId, cases[0]),
    },
  },
  case_procedure_amend: {
    table: 'case_procedure',
    allowed: {
      as: 'resident',
      statement: ({ cases }) =>
        sql`delete from case_procedure where case_id = ${cases[0]} returning position`,
    },
    denied: {
      as: 'resident',
      statement: ({ verifiedCase }) =>
        sql`delete from case_procedure where case_id = ${verifiedCase} returning position`,
    },
  },
  aggregate_count_record: {
    table: 'aggregate_count',
    allowed: { as: 'resident', statement: ({ here }) => stateTotal(here, here.residentId) },
    denied: { as: 'faculty', statement: ({ here }) => stateTotal(here, here.residentId) },
  },
  aggregate_count_correct: {
    table: 'aggregate_count',
    allowed: { as: 'resident', statement: ({ here }) => correctTotal(here.residentId) },
    denied: { as: 'faculty', statement: ({ here }) => correctTotal(here.residentId) },
  },
  case_version_read: {
    table: 'case_version',
    allowed: {
      as: 'resident',
      statement: ({ cases }) => sql`select version from case_version where case_id = ${cases[0]}`,
    },
    denied: {
      as: 'administrator',
      statement: ({ cases }) => sql`select version from case_version where case_id = ${cases[0]}`,
    },
  },
  case_version_record: {
    table: 'case_version',
    allowed: {
      as: 'resident',
      statement: ({ here, cases }) => addVersion(here, here.residentId, cases[0]),
    },
    denied: {
      as: 'faculty',
      statement: ({ here, cases }) => addVersion(here, here.residentId, cases[0]),
    },
  },
  dead_letter_record: {
    table: 'dead_letter',
    allowed: { as: 'resident', statement: ({ here }) => bury(here, here.people.resident.personId) },
    denied: { as: 'resident', statement: ({ here }) => bury(here, here.people.peer.personId) },
  },
  target_set: {
    table: 'target',
    allowed: { as: 'director', statement: ({ here }) => setTarget(here, here.integrated) },
    denied: { as: 'director', statement: ({ here }) => setTarget(here, here.independent) },
  },
  target_withdraw: {
    table: 'target',
    allowed: { as: 'director', statement: ({ here }) => withdraw(here.integrated) },
    denied: { as: 'director', statement: ({ here }) => withdraw(here.independent) },
  },
  audit_event_record: {
    table: 'audit_event',
    allowed: {
      as: 'resident',
      statement: ({ here }) => remember(here, here.people.resident.personId),
    },
    denied: { as: 'resident', statement: ({ here }) => remember(here, here.people.peer.personId) },
  },
};
