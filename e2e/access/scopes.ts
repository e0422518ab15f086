import { randomUUID } from 'node:crypto';
import { type ActorName, isLive, planOf, type Role, reachOf, type Side } from './actors.ts';
import type { ObjectKind, Within } from './matrix.ts';
import type { Planted } from './plant-world.ts';

/** Something that a request names. `side` null: it isn't there at all. */
export interface Aim {
  readonly id: string;
  readonly label: string;
  readonly side: Side | null;
  readonly residentId?: string;
  readonly programId?: string;
  /** Whose it is, where it is a person's own. */
  readonly personId?: string;
  /** Of a role that somebody holds or is invited to. */
  readonly role?: Role;
  readonly malformed?: true;
  /** A verified case: it can be opened and no longer changed. */
  readonly locked?: true;
}

function ofResidents(planted: Planted, side: Side, kind: 'resident' | 'case'): Aim[] {
  const d = planted.sides[side];
  const trainees = [
    ['resident', d.residentId, d.integrated],
    ['peer', d.peerId, d.integrated],
    ['other program', d.independentResidentId, d.independent],
  ] as const;
  const { logged, verified } = planted.cases[side];
  const aims = trainees.map(([name, residentId, programId], at) => ({
    ...{ id: kind === 'resident' ? residentId : (logged[at] ?? ''), side, residentId, programId },
    label: `${name} ${side}`,
  }));
  if (kind === 'resident' || side === 'there') return aims;
  const [own] = aims;
  return own ? [...aims, { ...own, id: verified, label: 'verified here', locked: true }] : aims;
}

function ofPrograms(planted: Planted, side: Side, kind: 'program' | 'target'): Aim[] {
  const d = planted.sides[side];
  return (['integrated', 'independent'] as const).map((program) => ({
    ...{ id: kind === 'program' ? d[program] : planted.targets[side][program], side },
    ...{ programId: d[program], label: `${program} ${side}` },
  }));
}

/** Roles that somebody holds or waits for: over one program, over the other, over none. */
const ofHeld = (planted: Planted, side: Side, kind: 'person' | 'membership' | 'invitation') =>
  planted.held[side].map(({ role, programId, residentId, ...ids }): Aim => {
    const over = programId ? (programId === planted.sides[side].integrated ? '' : 'other ') : 'no ';
    return {
      ...{ id: ids[kind], side, role, label: `${kind}, ${role} of ${over}program ${side}` },
      ...(programId ? { programId } : {}),
      ...(residentId && kind !== 'invitation' ? { residentId } : {}),
      ...(kind === 'invitation' ? {} : { personId: ids.person }),
    };
  });

/** What hangs on a resident's role that somebody holds. */
const ofTrained = (planted: Planted, side: Side, kind: 'leave' | 'graduate') =>
  planted.held[side].flatMap(
    ({ leave, membership, person, residentId, programId, role }): Aim[] => {
      if (!leave || !residentId || !programId) return [];
      const over = programId === planted.sides[side].integrated ? 'program' : 'other program';
      const id = kind === 'leave' ? leave : membership;
      const whose = { personId: person, residentId, programId, role };
      return [{ id, side, ...whose, label: `${kind} of ${over} ${side}` }];
    },
  );

const ofSessions = (planted: Planted, side: Side): Aim[] =>
  planted.sessions[side].map(({ actor, personId, id }) => ({
    ...{ id, side, personId, label: `session of ${actor}` },
  }));

function ofSide(planted: Planted, side: Side, kind: ObjectKind): Aim[] {
  const d = planted.sides[side];
  if (kind === 'resident' || kind === 'case') return ofResidents(planted, side, kind);
  if (kind === 'program' || kind === 'target') return ofPrograms(planted, side, kind);
  if (kind === 'person' || kind === 'membership' || kind === 'invitation')
    return ofHeld(planted, side, kind);
  if (kind === 'leave' || kind === 'graduate') return ofTrained(planted, side, kind);
  if (kind === 'session') return ofSessions(planted, side);
  return [{ id: kind === 'site' ? d.siteId : d.attendingId, side, label: `${kind} ${side}` }];
}

/** Everything of a kind in both departments, something that doesn't exist, and something that can't. */
export function aimsOf(planted: Planted, kind: ObjectKind): Aim[] {
  const sides = ['here', 'there'] as const;
  const real = sides.flatMap((side) => ofSide(planted, side, kind));
  return [
    ...real,
    { id: randomUUID(), label: 'non-existent', side: null },
    { id: 'no-such-thing', label: 'malformed', side: null, malformed: true },
  ];
}

/** Which roles a role may hand out and take away. Said independently of `domain/roles.ts`. */
const hasSayOn: Readonly<Record<Role, readonly Role[]>> = {
  resident: [],
  faculty: [],
  coordinator: ['resident', 'faculty'],
  director: ['resident', 'faculty', 'coordinator'],
  administrator: ['resident', 'faculty', 'coordinator', 'director', 'administrator'],
};

/** Whether the object is the actor's own, or within the actor's reach. */
export function isWithin(planted: Planted, name: ActorName, aim: Aim, within: Within): boolean {
  const plan = planOf(name);
  if (!isLive(name) || aim.side !== plan.side) return false;
  if (within === 'department') return true;
  if (aim.residentId && aim.residentId === planted.actors[name].residentId) return true;
  if (aim.personId && aim.personId === planted.actors[name].personId) return true;
  if (within === 'own') return false;
  if (aim.role && within !== 'reach' && !hasSayOn[plan.role].includes(aim.role)) return false;
  const reach = reachOf[plan.role];
  // Nobody but who reaches the department stands over two programs.
  if (within === 'move') return reach === 'department' && aim.programId !== undefined;
  if (reach === 'department') return true;
  return (
    reach === 'program' &&
    plan.over !== null &&
    aim.programId === planted.sides[plan.side][plan.over]
  );
}
