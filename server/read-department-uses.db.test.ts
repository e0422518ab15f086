import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { actAsSession } from '#db/act-as.ts';
import { selectDepartmentUses } from '#db/queries/department-uses.ts';
import { procedureCase } from '#db/schema/cases.ts';
import { membership } from '#db/schema/people.ts';
import { plantCases } from '#db/seed/plant.ts';
import { type PlantedDepartment, someFields } from '#db/testing/two-departments.ts';
import { listDayKey } from '#domain/chips/chip-prior.ts';
import { type CaseOf, toldUses } from '#domain/chips/told-uses.fixture.ts';
import { weekdayOf } from '#domain/chips/weekday-of.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import { readDepartmentUses } from './read-department-uses.ts';
import { plantedDepartments } from './testing/planted-departments.ts';

const planted = plantedDepartments();
const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const logged: CaseOf[] = [];
/** Always in a month before this one. */
const lately = daysAgo(40);

type Who = 'resident' | 'peer' | 'independentResident';
const residentIdOf = (d: PlantedDepartment, who: Who) =>
  ({ ...d, resident: d.residentId, peer: d.peerId, independentResident: d.independentResidentId })[
    who
  ];

async function plant(
  d: PlantedDepartment,
  who: Who,
  times: number,
  codes: string,
  performedOn = lately,
) {
  const procedures = codes
    .split('+')
    .map((code) => ({ code, role: 'primary', laterality: null }) as const);
  const ids = Array.from({ length: times }, () => randomUUID());
  const { siteId, attendingId } = d;
  const where = { performedOn, siteId, attendingId, patientType: 'adult' } as const;
  const past = { ...where, codes: codes.split('+') };
  logged.push(...ids.map(() => ({ residentId: residentIdOf(d, who), past })));
  const fields: CaseFields = someFields(d, { performedOn, procedures });
  await plantCases(
    planted.db.owner,
    ids.map((id) => ({
      ...{ departmentId: d.id, id, residentId: residentIdOf(d, who), fields, verified: null },
      programId: who === 'independentResident' ? d.independent : d.integrated,
      loggedAt: `${performedOn}T20:00:00Z`,
    })),
  );
  return ids;
}

beforeAll(async () => {
  const { here, there, db } = planted;
  const byTwo = async (d: PlantedDepartment, one: number, other: number, codes: string) => [
    ...(await plant(d, 'peer', one, codes)),
    ...(await plant(d, 'independentResident', other, codes)),
  ];
  await byTwo(here, 3, 2, '31862');
  await byTwo(here, 6, 3, '31763+31762');
  await byTwo(here, 2, 2, '31896');
  await plant(here, 'peer', 30, '31780');
  await plant(here, 'resident', 30, '31927');
  for (const day of [daysAgo(0), daysAgo(800)]) {
    await plant(here, 'peer', 4, '31950', day);
    await plant(here, 'independentResident', 4, '31950', day);
  }
  for (const id of await byTwo(here, 5, 5, '31637')) {
    await db.owner
      .update(procedureCase)
      .set({ status: 'withdrawn' })
      .where(eq(procedureCase.id, id));
  }
  await byTwo(there, 10, 11, '31739');
});

const nothing = { sites: {}, attendings: {}, listDays: {} };
const uses = { '31763+31762': 5, '31862': 5 };
const toldIn = ({ siteId, attendingId }: PlantedDepartment, told: Record<string, number>) => ({
  sites: { [siteId]: told },
  attendings: { [attendingId]: told },
  listDays: { [listDayKey(siteId, weekdayOf(lately))]: told },
});

describe('what a department logs', () => {
  // Not: under five, by one colleague alone, own, of this month, older than two years, withdrawn.
  it('is told to a resident by site, attending and weekday, in steps of five', async () => {
    const { here } = planted;
    const { personId } = here.people.resident;
    expect(await readDepartmentUses(here.people.resident, undefined)).toEqual({
      ok: true,
      value: { personId, month: expect.stringMatching(/^\d{4}-\d\d$/), prior: toldIn(here, uses) },
    });
  });

  it('leaves out who asks, so that nobody finds one colleague by subtracting', async () => {
    const result = await readDepartmentUses(planted.here.people.peer, undefined);
    expect(result.ok && result.value.prior).toEqual(nothing);
  });

  it('is of the own department alone', async () => {
    const { there } = planted;
    const result = await readDepartmentUses(there.people.resident, undefined);
    expect(result.ok && result.value.prior).toEqual(toldIn(there, { '31739': 20 }));
  });

  it.each(['faculty', 'director', 'coordinator', 'administrator'] as const)(
    'is not for a %s, whom the database tells nothing either',
    async (part) => {
      const who = planted.here.people[part];
      expect(await readDepartmentUses(who, undefined)).toEqual({ ok: false, refusal: 'forbidden' });
      const told = await actAsSession(
        planted.db.app,
        who.sessionId,
        'read only',
        selectDepartmentUses,
      );
      expect(told).toEqual(nothing);
    },
  );

  it('is what the replays take it for', async () => {
    const { there } = planted;
    const sets = ['31862', '31763+31762', '31896', '31780', '31927', '31641+31637'];
    for (const [place, codes] of sets.entries()) {
      for (const nth of [0, 1, 2]) {
        await plant(there, 'peer', 1 + ((place * 3 + nth) % 8), codes, daysAgo(40 + nth));
        await plant(there, 'independentResident', (place * 5 + nth) % 7, codes, daysAgo(41 + nth));
      }
    }
    const result = await readDepartmentUses(there.people.resident, undefined);
    const known = logged.filter(({ past }) => past.siteId === there.siteId);
    expect(result.ok && result.value.prior).toEqual(toldUses(known));
    expect(Object.keys(toldUses(known).sites[there.siteId] ?? {}).length).toBeGreaterThan(4);
  });

  it('is not for nobody, nor for a resident from the moment of the suspension', async () => {
    const { db, there } = planted;
    const ask = () => readDepartmentUses(there.people.resident, undefined);
    expect((await ask()).ok).toBe(true);
    await db.owner
      .update(membership)
      .set({ suspendedAt: new Date().toISOString() })
      .where(eq(membership.personId, there.people.resident.personId));
    const signedOut = { ok: false, refusal: 'signed-out' };
    expect(await ask()).toEqual(signedOut);
    expect(await readDepartmentUses(null, undefined)).toEqual(signedOut);
  });
});
