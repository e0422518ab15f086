import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { connect, type Database } from '#db/connection.ts';
import {
  plantAggregateCounts,
  plantCases,
  plantPeople,
  plantResidents,
  plantTargets,
} from '#db/seed/plant.ts';
import {
  type PlantedDepartment,
  plantOneCaseEach,
  plantOneDepartment,
  plantSession,
  someFields,
} from '#db/testing/two-departments.ts';
import { PersonId, ResidentId, TargetId } from '#domain/ids.ts';
import { type ActorName, type ActorPlan, actorNames, planOf, type Side } from './actors.ts';
import { markTexts } from './canaries.ts';
import { type Held, plantHeld, plantPersonal } from './plant-people.ts';

export interface PlantedActor {
  readonly personId: string;
  readonly sessionId: string;
  readonly residentId: string | null;
}

export interface OtherSession {
  readonly actor: ActorName;
  readonly personId: string;
  readonly id: string;
}

export interface Planted {
  readonly sides: Record<Side, PlantedDepartment>;
  readonly actors: Record<ActorName, PlantedActor>;
  /** Cases of resident, peer and other program's resident, and the resident's verified one. */
  readonly cases: Record<Side, { readonly logged: readonly string[]; readonly verified: string }>;
  /** People beside the actors, with no session: one for each sort of role, and an invitation to the same. */
  readonly held: Record<Side, readonly Held[]>;
  /** A second session of one actor of each role. */
  readonly sessions: Record<Side, readonly OtherSession[]>;
  readonly targets: Record<Side, { readonly integrated: string; readonly independent: string }>;
}

const training = { startsOn: '2024-07-01', graduatesOn: '2029-06-30', startingPgy: 2, esir: false };

async function plantRows(owner: Database, d: PlantedDepartment, firstCount: number) {
  const residents = [
    [d.residentId, d.integrated],
    [d.peerId, d.integrated],
    [d.independentResidentId, d.independent],
  ] as const;
  await plantAggregateCounts(
    owner,
    residents.map(([residentId, programId], index) => ({
      ...{ departmentId: d.id, residentId, programId },
      ...{ category: 'PET', asOf: '2026-03-01', count: firstCount + index },
    })),
  );
  const logged = await plantOneCaseEach(owner, d);
  const verified = randomUUID();
  await plantCases(owner, [
    {
      ...{ departmentId: d.id, id: verified, residentId: d.residentId, programId: d.integrated },
      ...{ fields: someFields(d), loggedAt: '2026-03-02T20:00:00Z' },
      verified: { by: d.facultyId, at: '2026-03-03T20:00:00Z' },
    },
  ]);
  const targets = { integrated: randomUUID(), independent: randomUUID() };
  await plantTargets(
    owner,
    (['integrated', 'independent'] as const).map((program) => ({
      ...{ departmentId: d.id, id: TargetId.parse(targets[program]), programId: d[program] },
      ...{ measure: 'family:tips', minimum: 5, basis: 'program', source: 'source' },
      ...{ setOn: '2026-03-01', setBy: d.people.director.personId },
    })),
  );
  return { logged, verified, targets };
}

/** Someone whom `two-departments.ts` doesn't have. */
async function plantExtra(owner: Database, d: PlantedDepartment, plan: ActorPlan, name: string) {
  const id = PersonId.parse(randomUUID());
  const programId = plan.over && d[plan.over];
  const memberships = [{ role: plan.role, programId }];
  const email = `${id}@test.example`;
  await plantPeople(owner, [
    { departmentId: d.id, id, email, name, passwordHash: null, memberships },
  ]);
  if (plan.role !== 'resident' || !programId) return { personId: id, residentId: null };
  const residentId = ResidentId.parse(randomUUID());
  await plantResidents(owner, [
    { departmentId: d.id, id: residentId, personId: id, programId, name, ...training },
  ]);
  return { personId: id, residentId };
}

async function plantActor(
  owner: Database,
  sides: Record<Side, PlantedDepartment>,
  name: ActorName,
): Promise<PlantedActor> {
  const plan = planOf(name);
  const d = sides[plan.side];
  const known = plan.part as keyof PlantedDepartment['people'] | undefined;
  const residentIds: Record<string, string> = {
    ...{ resident: d.residentId, peer: d.peerId, independentResident: d.independentResidentId },
  };
  const who = known
    ? { personId: d.people[known].personId, residentId: residentIds[known] ?? null }
    : await plantExtra(owner, d, plan, name);
  return { ...who, sessionId: await plantSession(owner, who.personId as PersonId) };
}

const withOther: readonly ActorName[] = [
  ...(['resident', 'otherFaculty', 'coordinator', 'director', 'administrator'] as const),
  'strangerDirector',
];

async function plantOthers(owner: Database, actors: Record<ActorName, PlantedActor>) {
  const all: OtherSession[] = [];
  for (const actor of withOther) {
    const { personId } = actors[actor];
    all.push({ actor, personId, id: await plantSession(owner, personId as PersonId) });
  }
  const of = (side: Side) => all.filter(({ actor }) => planOf(actor).side === side);
  return { here: of('here'), there: of('there') };
}

/** Takes from the actors what they have lost: after their sessions were opened, as in life. */
async function revoke(sql: postgres.Sql, actors: Record<ActorName, PlantedActor>) {
  for (const name of actorNames) {
    const { personId, sessionId } = actors[name];
    const { state } = planOf(name);
    if (state === 'suspended')
      await sql`update membership set suspended_at = now() where person_id = ${personId}`;
    if (state === 'ended')
      await sql`update membership set ended_at = now() where person_id = ${personId}`;
    if (state === 'disabled')
      await sql`update person set disabled_at = now() where id = ${personId}`;
    if (state === 'session-ended')
      await sql`update sign_in_session set ended_at = now() where id = ${sessionId}`;
    if (state === 'session-expired')
      await sql`update sign_in_session set expires_at = now() - interval '1 minute' where id = ${sessionId}`;
  }
}

/** Two departments with everyone of the matrix; each text and each count in them is found nowhere else. */
export async function plantWorld(ownerUrl: string): Promise<Planted> {
  const owner = connect(ownerUrl, 2);
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const sides = {
      here: await plantOneDepartment(owner, 'Here'),
      there: await plantOneDepartment(owner, 'There'),
    };
    const [here, there] = [
      await plantRows(owner, sides.here, 710_001),
      await plantRows(owner, sides.there, 720_001),
    ];
    const held: Partial<Record<ActorName, PlantedActor>> = {};
    for (const name of actorNames) held[name] = await plantActor(owner, sides, name);
    const actors = held as Record<ActorName, PlantedActor>;
    const others = {
      here: await plantHeld(owner, sql, sides.here),
      there: await plantHeld(owner, sql, sides.there),
    };
    const sessions = await plantOthers(owner, actors);
    await plantPersonal(sql, { ...sides.here, cases: here.logged });
    await plantPersonal(sql, { ...sides.there, cases: there.logged });
    await markTexts(sql);
    await revoke(sql, actors);
    return {
      ...{ sides, actors, cases: { here, there }, held: others, sessions },
      targets: { here: here.targets, there: there.targets },
    };
  } finally {
    await owner.end();
    await sql.end();
  }
}
