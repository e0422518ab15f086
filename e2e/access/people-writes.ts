import { type ActorName, planOf, type Role } from './actors.ts';
import { byId, call, type Form, managers, outcome, refused } from './form-write.ts';
import { plantSecondFactor } from './plant-people.ts';
import type { Run } from './run.ts';
import type { Aim } from './scopes.ts';
import { audit, type Write } from './write.ts';

const people = 'app/(signed-in)/people/actions.ts';
const rollover = 'app/(signed-in)/people/rollover/page.tsx#$$RSC_SERVER_ACTION_0';
const invite = 'app/(signed-in)/people/invite/invite.ts#invite';

const onPerson = (name: string, form: Form) => ({
  entry: `${people}#${name}`,
  may: managers,
  asked: call(`${people}#${name}`, '/people', form),
  ...{ outcome, refused },
});

const onMembership = (name: string) =>
  ({ ...onPerson(name, byId), object: 'membership', within: 'say' }) as const;
/** Whose role changes is signed out. */
const changing = (column: string) => ({
  membership: { changes: [column] },
  sign_in_session: { changes: ['ended_at'] },
  ...audit,
});

const live = (run: Run, aim: Aim | undefined) =>
  run.world
    .sql`update membership set suspended_at = null, ended_at = null where id = ${aim?.id ?? ''}`;

/** Another program than the thing is over; for who stands over one program, always the other one. */
function otherProgram(run: Run, actor: ActorName, aim: Aim | undefined): string {
  const { side, over, role } = planOf(actor);
  const d = run.world.planted.sides[side];
  const { integrated, independent } = d;
  const from = role === 'administrator' ? aim?.programId : over && d[over];
  return from === integrated ? independent : integrated;
}

// What a form was sent comes back with a refusal, so nothing in it may differ from one to the next.
const newDay = '2031-01-01';
const address = 'someone@invited.example';
/** PGY-6 is a year of both programs. */
const training = { startsOn: '2024-07-01', startingPgy: '6', graduatesOn: newDay, esir: '' };

/** An invitation to a role: what is asked for, whatever else the form says. */
const inviting = (role: Role, refusedTo: readonly Role[], over: boolean): Write => ({
  ...{ entry: invite, may: managers, refusedTo },
  ...(over ? ({ object: 'program', within: 'reach' } as const) : {}),
  prepare: ({ world }) =>
    world.sql`update invitation set voided_at = now() where email = ${address}`,
  asked: call(invite, '/people/invite', (_run, _actor, aim) => ({
    ...{ name: 'Someone', email: address, role, programId: aim?.id, ...training },
  })),
  outcome,
  // A program that isn't theirs is refused like a role that isn't: the same words, nothing said of it.
  refused: { ...refused, outOfReach: 'forbidden' },
  owns: { invitation: { adds: true }, ...audit },
});

const onInvitation = (name: string) =>
  ({ ...onPerson(name, byId), object: 'invitation', within: 'say' }) as const;

const named = { changes: ['name'] } as const;

/** What is done with people, by who manages them. */
export const peopleWrites: Readonly<Record<string, Write>> = {
  'invite a resident': inviting('resident', [], true),
  'invite a coordinator': inviting('coordinator', ['coordinator'], true),
  'invite a director': inviting('director', ['coordinator', 'director'], true),
  'invite a faculty': inviting('faculty', ['coordinator', 'director'], false),
  'invite an administrator': inviting('administrator', ['coordinator', 'director'], false),
  'invitation.renew': {
    ...onInvitation('renew'),
    owns: { invitation: { changes: ['token_hash', 'invited_by', 'expires_at'] }, ...audit },
  },
  'invitation.void': {
    ...onInvitation('takeBack'),
    prepare: ({ world }, aim) =>
      world.sql`update invitation set voided_at = null where id = ${aim?.id ?? ''}`,
    owns: { invitation: { changes: ['voided_at'] }, ...audit },
  },
  'membership.end of a graduate': {
    ...{ entry: rollover, may: managers, object: 'graduate', within: 'say' },
    ...{ asked: call(rollover, '/people/rollover', byId), outcome, prepare: live },
    // Whoever isn't on the actor's own list of graduates is as one who hasn't graduated.
    ...{ refused: { ...refused, outOfReach: 'stale' }, owns: changing('ended_at') },
  },
  'membership.suspend': {
    ...{ ...onMembership('suspend'), prepare: live, owns: changing('suspended_at') },
  },
  'membership.reinstate': {
    ...onMembership('reinstate'),
    prepare: ({ world }, aim) =>
      world.sql`update membership set suspended_at = now(), ended_at = null where id = ${aim?.id ?? ''}`,
    owns: changing('suspended_at'),
  },
  'membership.end': { ...onMembership('end'), prepare: live, owns: changing('ended_at') },
  'person.rename': {
    ...onPerson('rename', (_run, _actor, aim) => ({ personId: aim?.id ?? '', name: 'Renamed' })),
    ...{ object: 'person', within: 'say' },
    prepare: async ({ world: { sql } }, aim) => {
      const id = aim?.id ?? '';
      await sql`update membership set suspended_at = null, ended_at = null where person_id = ${id}`;
      await sql`update member set name = 'Before' where person_id = ${id}`;
    },
    owns: { member: named, resident: named, attending: named, ...audit },
  },
  'second-factor.reset': {
    ...onPerson('resetFactor', (_run, _actor, aim) => ({ personId: aim?.id ?? '' })),
    ...{ may: ['director', 'administrator'], object: 'person', within: 'say' },
    prepare: async ({ world: { sql } }, aim) => {
      const id = aim?.id ?? '';
      await sql`update membership set suspended_at = null, ended_at = null where person_id = ${id}`;
      await plantSecondFactor(sql, id);
    },
    owns: {
      second_factor: { removes: true },
      recovery_code: { removes: true },
      sign_in_session: { changes: ['ended_at'] },
      ...audit,
    },
  },
  'training.set': {
    ...onPerson('train', (_run, _actor, aim) => ({ residentId: aim?.id ?? '', ...training })),
    ...{ object: 'resident', within: 'reach' },
    prepare: ({ world }, aim) =>
      world.sql`update resident set graduates_on = '2030-06-30' where id = ${aim?.id ?? ''}`,
    owns: {
      resident: { changes: ['graduates_on', 'starts_on', 'starting_pgy', 'esir'] },
      ...audit,
    },
  },
  'leave.record': {
    ...onPerson('record', (_run, _actor, aim) => ({
      ...{ residentId: aim?.id ?? '', startsOn: newDay, endsOn: newDay },
    })),
    ...{ object: 'resident', within: 'reach' },
    prepare: ({ world }) => world.sql`delete from leave_period where starts_on = ${newDay}`,
    owns: { leave_period: { adds: true }, ...audit },
  },
  'leave.withdraw': {
    ...{ ...onPerson('withdraw', byId), object: 'leave', within: 'reach' },
    prepare: ({ world }, aim) =>
      world.sql`update leave_period set withdrawn_at = null where id = ${aim?.id ?? ''}`,
    owns: { leave_period: { changes: ['withdrawn_at'] }, ...audit },
  },
  // The last one: whoever was moved is then seen by whom the world's plan doesn't know of.
  'membership.move': {
    ...onPerson('move', (run, actor, aim) => ({
      ...{ id: aim?.id ?? '', programId: otherProgram(run, actor, aim) },
    })),
    ...{ object: 'membership', within: 'move', prepare: live },
    owns: {
      membership: { changes: ['program_id'] },
      resident: { changes: ['program_id'] },
      leave_period: { changes: ['program_id'] },
      sign_in_session: { changes: ['ended_at'] },
      ...audit,
    },
  },
};
