import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Part } from '#db/testing/two-departments.ts';
import { readActor } from '../read-actor.ts';
import { plantedDepartments } from '../testing/planted-departments.ts';
import { readPerson } from './read-person.ts';
import { changeName, renamePerson } from './rename-person.ts';

const planted = plantedDepartments();
const gone = { ok: false, refusal: 'not-found' };
const ask = async (statement: ReturnType<typeof sql>) => [
  ...(await planted.db.owner.execute<Record<string, unknown>>(statement)),
];
const renaming = (by: Part, personId: string, name = 'Ada Byron') =>
  renamePerson(planted.here.people[by], { personId, name });
const idOf = (part: Part) => planted.here.people[part].personId;

/** What the department calls someone, table by table. */
const namesOf = async (personId: string) =>
  (
    await ask(sql`
      select name from member where person_id = ${personId}
      union select name from resident where person_id = ${personId}
      union select name from attending where person_id = ${personId}`)
  ).map(({ name }) => name);

describe('a person’s name', () => {
  it('is corrected everywhere at once, with old and new in the log', async () => {
    const personId = idOf('peer');
    const [from] = await namesOf(personId);
    expect(await renaming('coordinator', personId, '  Ada   Byron ')).toMatchObject({ ok: true });
    expect(await namesOf(personId)).toEqual(['Ada Byron']);
    expect(await readActor(planted.here.people.peer)).toMatchObject({ name: 'Ada Byron' });
    expect(await renaming('coordinator', personId)).toMatchObject({ ok: true });
    const rows = await ask(
      sql`select person_id, detail from audit_event where verb = 'person.rename'`,
    );
    expect(rows).toEqual([{ person_id: idOf('coordinator'), detail: { from, to: 'Ada Byron' } }]);
    expect(await renaming('coordinator', personId, ' ')).toMatchObject({ refusal: 'invalid' });
  });

  it('is an attending’s too, unless somebody called them otherwise', async () => {
    const personId = idOf('faculty');
    await ask(sql`update attending set name = (select name from member where person_id = ${personId})
      where person_id = ${personId}`);
    expect((await renaming('administrator', personId, 'Grace Hopper')).ok).toBe(true);
    expect(await namesOf(personId)).toEqual(['Grace Hopper']);
    await ask(sql`update attending set name = 'Dr. Hopper' where person_id = ${personId}`);
    expect((await renaming('administrator', personId, 'Grace B. Hopper')).ok).toBe(true);
    expect((await namesOf(personId)).sort()).toEqual(['Dr. Hopper', 'Grace B. Hopper']);
  });

  it('is one’s own to correct, whatever one’s role', async () => {
    for (const part of ['resident', 'director'] as const) {
      const me = planted.here.people[part];
      expect(await changeName(me, { name: `Own ${part}` })).toMatchObject({ ok: true });
      expect(await namesOf(me.personId)).toEqual([`Own ${part}`]);
    }
    const rows = await ask(
      sql`select subject from audit_event where verb = 'name.change' order by at`,
    );
    expect(rows.map(({ subject }) => subject)).toEqual([
      `person:${idOf('resident')}`,
      `person:${idOf('director')}`,
    ]);
  });

  it('stays where the person isn’t the actor’s to name', async () => {
    const refusing = async (by: Part, personId: string, answer: unknown = gone) => {
      const before = await namesOf(personId);
      expect(await renaming(by, personId)).toEqual(answer);
      expect(await namesOf(personId)).toEqual(before);
    };
    await refusing('coordinator', idOf('director'));
    await refusing('director', idOf('independentResident'));
    await refusing('administrator', planted.there.people.resident.personId);
    await ask(sql`update membership set ended_at = now() where person_id = ${idOf('former')}`);
    await refusing('administrator', idOf('former'));
    await refusing('faculty', idOf('resident'), { ok: false, refusal: 'forbidden' });
    const seen = await readPerson(planted.here.people.coordinator, { personId: idOf('director') });
    expect(seen).toMatchObject({ ok: true, value: { renamable: false } });
  });
});
