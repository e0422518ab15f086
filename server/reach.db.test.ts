import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { plantOneCaseEach } from '#db/testing/two-departments.ts';
import { exportMinimumsReport } from './export-minimums-report.ts';
import { readCohort } from './read-cohort.ts';
import { readCreditedCases } from './read-credited-cases.ts';
import { readOwnLog } from './read-own-log.ts';
import { readResident } from './read-resident.ts';
import { setTarget } from './set-target.ts';
import { plantedDepartments } from './testing/planted-departments.ts';
import { withdrawTarget } from './withdraw-target.ts';

const planted = plantedDepartments();
let hereCases: string[];

beforeAll(async () => {
  hereCases = await plantOneCaseEach(planted.db.owner, planted.here);
  await plantOneCaseEach(planted.db.owner, planted.there);
});

const namesOf = (result: Awaited<ReturnType<typeof readCohort>>) =>
  result.ok ? result.value.residents.map(({ resident }) => resident.name) : result;

describe('what each role reaches', () => {
  it('is the cohort of the department, of the own program, or nothing', async () => {
    const { people } = planted.here;
    const all = ['independentResident', 'peer', 'resident'];
    expect(namesOf(await readCohort(people.faculty, {}))).toEqual(all);
    expect(namesOf(await readCohort(people.administrator, {}))).toEqual(all);
    expect(namesOf(await readCohort(people.director, {}))).toEqual(['peer', 'resident']);
    expect(namesOf(await readCohort(people.coordinator, {}))).toEqual(['peer', 'resident']);
    expect(namesOf(await readCohort(people.resident, {}))).toEqual({
      ok: false,
      refusal: 'forbidden',
    });
  });

  it("answers the same for another department's resident as for one who doesn't exist", async () => {
    const { here, there } = planted;
    const ask = async (residentId: string) => {
      const cases = { residentId, measure: 'category:Biopsy' };
      const who = there.people.administrator;
      return JSON.stringify([
        await readResident(who, { residentId }),
        await readCreditedCases(who, cases),
      ]);
    };
    expect(await ask(here.residentId)).toBe(await ask(randomUUID()));
    const control = await readResident(here.people.faculty, { residentId: here.residentId });
    expect(control.ok).toBe(true);
  });

  it("hands a phone its own resident's cases and nobody else's", async () => {
    const { people } = planted.here;
    const own = await readOwnLog(people.resident, {});
    expect(own.ok && own.value.cases.map(({ id }) => id)).toEqual([hereCases[0]]);
    expect(own.ok && own.value.reference.personId).toBe(people.resident.personId);
    expect(await readOwnLog(people.faculty, {})).toEqual({ ok: false, refusal: 'forbidden' });
  });

  it('hands on only what changed since a cursor, with some overlap', async () => {
    const { people } = planted.here;
    const all = await readOwnLog(people.resident, {});
    const cursor = all.ok ? all.value.cursor : '';
    const none = await readOwnLog(people.resident, { since: cursor });
    expect(none).toMatchObject({ ok: true, value: { complete: false, cases: [] } });
    const since = '2026-03-02T20:01:00.000Z';
    const overlapping = await readOwnLog(people.resident, { since });
    expect(overlapping.ok && overlapping.value.cases).toHaveLength(1);
  });

  it('sets targets in own programs alone, and counts them from then on', async () => {
    const { here, there } = planted;
    const target = { measure: 'family:biopsy-thoracic', minimum: 4, basis: 'program', source: '' };
    const foreign = { ok: false, refusal: 'not-found' };
    for (const programId of [here.independent, there.integrated, randomUUID()]) {
      expect(await setTarget(here.people.director, { programId, target })).toEqual(foreign);
    }
    const refused = await setTarget(here.people.coordinator, {
      programId: here.integrated,
      target,
    });
    expect(refused).toEqual({ ok: false, refusal: 'forbidden' });
  });

  it('withdraws no target that is out of reach', async () => {
    const { here } = planted;
    const gone = await withdrawTarget(here.people.director, { id: randomUUID() });
    expect(gone).toEqual({ ok: false, refusal: 'not-found' });
  });

  it('exports own programs alone, and remembers it', async () => {
    const { here, there, db } = planted;
    const csv = async (programId?: string) => {
      const result = await exportMinimumsReport(here.people.director, { format: 'csv', programId });
      return result.ok ? new TextDecoder().decode(result.value.body) : result;
    };
    const own = await csv();
    expect(own).toContain('Here Integrated');
    expect(own).not.toContain('Here Independent');
    const absent = await csv(randomUUID());
    expect(await csv(there.integrated)).toEqual(absent);
    expect(await csv(here.independent)).toEqual(absent);
    const faculty = await exportMinimumsReport(here.people.faculty, { format: 'csv' });
    expect(faculty).toEqual({ ok: false, refusal: 'forbidden' });
    const audit = await db.owner.execute(
      sql`select person_id, detail->>'format' as format from audit_event where verb = 'report.export'`,
    );
    expect([...audit]).toEqual([{ person_id: here.people.director.personId, format: 'csv' }]);
  });
});
