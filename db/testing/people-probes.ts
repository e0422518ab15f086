import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from '../connection.ts';
import { invitation } from '../schema/invitations.ts';
import { leavePeriod } from '../schema/leave.ts';
import type { PolicyProbe } from './policy-probes.ts';
import type { PlantedDepartment } from './two-departments.ts';

/** A leave of each resident and a waiting invitation, for the probes below. */
export async function plantPeopleAround(owner: Database, d: PlantedDepartment) {
  const residents = [
    [d.residentId, d.integrated],
    [d.peerId, d.integrated],
    [d.independentResidentId, d.independent],
  ] as const;
  await owner.insert(leavePeriod).values(
    residents.map(([residentId, programId]) => ({
      ...{ departmentId: d.id, residentId, programId },
      ...{ startsOn: '2026-02-01', endsOn: '2026-02-28' },
    })),
  );
  await owner.insert(invitation).values({
    ...{ departmentId: d.id, email: `${randomUUID()}@test.example`, name: 'Invited' },
    ...{ role: 'coordinator', programId: d.integrated },
    tokenHash: randomUUID().replaceAll('-', '').repeat(2),
    invitedBy: d.people.administrator.personId,
    expiresAt: '2099-01-01T00:00:00Z',
  });
}

const addSite = (d: PlantedDepartment) =>
  sql`insert into site (department_id, id, name, short_name) values (${d.id}, ${randomUUID()}, 'Probe', 'P')`;
const renameSite = (d: PlantedDepartment) =>
  sql`update site set name = 'Probe' where id = ${d.siteId} returning id`;
const addAttending = (d: PlantedDepartment) =>
  sql`insert into attending (department_id, id, name) values (${d.id}, ${randomUUID()}, 'Probe')`;
const linkAttending = (d: PlantedDepartment, personId: string) =>
  sql`update attending set person_id = ${personId} where id = ${d.attendingId} returning id`;
const train = (residentId: string) =>
  sql`update resident set esir = true where id = ${residentId} returning id`;
const readLeave = (residentId: string) =>
  sql`select id from leave_period where resident_id = ${residentId}`;
const addLeave = (d: PlantedDepartment) =>
  sql`insert into leave_period (department_id, id, resident_id, program_id, starts_on, ends_on)
    values (${d.id}, ${randomUUID()}, ${d.residentId}, ${d.integrated}, '2026-03-01', '2026-03-02')`;
const withdrawLeave = (d: PlantedDepartment) =>
  sql`update leave_period set withdrawn_at = now() where resident_id = ${d.residentId} returning id`;
const readInvitations = (d: PlantedDepartment) =>
  sql`select id from invitation where department_id = ${d.id}`;

/** The director and the coordinator manage one of two programs, so they don't manage the department. */
export const peopleProbes: Readonly<Record<string, PolicyProbe>> = {
  site_add: {
    table: 'site',
    allowed: { as: 'administrator', statement: ({ here }) => addSite(here) },
    denied: { as: 'director', statement: ({ here }) => addSite(here) },
  },
  site_change: {
    table: 'site',
    allowed: { as: 'administrator', statement: ({ here }) => renameSite(here) },
    denied: { as: 'coordinator', statement: ({ here }) => renameSite(here) },
  },
  attending_add: {
    table: 'attending',
    allowed: { as: 'administrator', statement: ({ here }) => addAttending(here) },
    denied: { as: 'director', statement: ({ here }) => addAttending(here) },
  },
  attending_change: {
    table: 'attending',
    allowed: {
      as: 'administrator',
      statement: ({ here }) => linkAttending(here, here.people.director.personId),
    },
    denied: {
      as: 'faculty',
      statement: ({ here }) => linkAttending(here, here.people.director.personId),
    },
  },
  resident_train: {
    table: 'resident',
    allowed: { as: 'coordinator', statement: ({ here }) => train(here.residentId) },
    // Faculty read the row, so only the change's own check stands in the way.
    denied: { as: 'faculty', statement: ({ here }) => train(here.residentId) },
  },
  leave_period_read: {
    table: 'leave_period',
    allowed: { as: 'resident', statement: ({ here }) => readLeave(here.residentId) },
    denied: { as: 'resident', statement: ({ here }) => readLeave(here.peerId) },
  },
  leave_period_record: {
    table: 'leave_period',
    allowed: { as: 'director', statement: ({ here }) => addLeave(here) },
    denied: { as: 'resident', statement: ({ here }) => addLeave(here) },
  },
  leave_period_withdraw: {
    table: 'leave_period',
    allowed: { as: 'coordinator', statement: ({ here }) => withdrawLeave(here) },
    denied: { as: 'resident', statement: ({ here }) => withdrawLeave(here) },
  },
  invitation_read: {
    table: 'invitation',
    allowed: { as: 'coordinator', statement: ({ here }) => readInvitations(here) },
    denied: { as: 'faculty', statement: ({ here }) => readInvitations(here) },
  },
};
