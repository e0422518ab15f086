/** Who asks. What each is, said once more and independently of `domain/roles.ts`: the suite must not ask the code. */
export type Role = 'resident' | 'faculty' | 'coordinator' | 'director' | 'administrator';
export type Side = 'here' | 'there';
export type Over = 'integrated' | 'independent' | null;

/** Anything but `live` must reach nothing, though all but two show the cookie of a session that was opened. */
export type State =
  | 'live'
  | 'suspended'
  | 'ended'
  | 'disabled'
  | 'session-ended'
  | 'session-expired'
  | 'cookie-forged'
  | 'no-cookie';

export interface ActorPlan {
  readonly side: Side;
  readonly role: Role;
  readonly over: Over;
  readonly state: State;
  /** The department's part of `two-departments.ts` whom this is; others are planted beside them. */
  readonly part?: string;
}

const here = (role: Role, over: Over, part?: string, state: State = 'live'): ActorPlan => ({
  ...{ side: 'here', role, over, state },
  ...(part ? { part } : {}),
});
const there = (role: Role, over: Over, part: string): ActorPlan => ({
  ...here(role, over, part),
  side: 'there',
});

export const actors = {
  signedOut: here('director', 'integrated', undefined, 'no-cookie'),
  forgedCookie: here('director', 'integrated', 'director', 'cookie-forged'),
  endedSession: here('resident', 'integrated', 'resident', 'session-ended'),
  expiredSession: here('director', 'integrated', 'director', 'session-expired'),
  suspended: here('faculty', null, 'suspended', 'suspended'),
  exMember: here('faculty', null, 'former', 'ended'),
  suspendedResident: here('resident', 'integrated', undefined, 'suspended'),
  disabled: here('director', 'integrated', undefined, 'disabled'),
  resident: here('resident', 'integrated', 'resident'),
  peer: here('resident', 'integrated', 'peer'),
  otherProgramResident: here('resident', 'independent', 'independentResident'),
  namedFaculty: here('faculty', null, 'faculty'),
  otherFaculty: here('faculty', null),
  coordinator: here('coordinator', 'integrated', 'coordinator'),
  director: here('director', 'integrated', 'director'),
  otherDirector: here('director', 'independent'),
  administrator: here('administrator', null, 'administrator'),
  strangerResident: there('resident', 'integrated', 'resident'),
  strangerFaculty: there('faculty', null, 'faculty'),
  strangerCoordinator: there('coordinator', 'integrated', 'coordinator'),
  strangerDirector: there('director', 'integrated', 'director'),
  strangerAdministrator: there('administrator', null, 'administrator'),
} as const satisfies Record<string, ActorPlan>;

export type ActorName = keyof typeof actors;
export const actorNames = Object.keys(actors) as ActorName[];
export const planOf = (name: ActorName): ActorPlan => actors[name];
export const isLive = (name: ActorName) => planOf(name).state === 'live';

/** How far a role sees the rows that belong to residents. */
export const reachOf: Record<Role, 'own' | 'program' | 'department'> = {
  resident: 'own',
  faculty: 'department',
  coordinator: 'program',
  director: 'program',
  administrator: 'department',
};

/** One of each sort, who also come by all the ways that only a curious client takes. */
export const couriers: ReadonlySet<ActorName> = new Set<ActorName>([
  ...(['signedOut', 'endedSession', 'suspended', 'resident', 'otherFaculty'] as const),
  ...(['director', 'strangerResident', 'strangerDirector'] as const),
]);
