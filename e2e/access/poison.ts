import type postgres from 'postgres';
import { type ActorName, planOf } from './actors.ts';
import type { Planted } from './plant-world.ts';
import type { Extras } from './write.ts';

const text = 'poison';
const count = 777;
const instant = '2001-01-01T00:00:00Z';

/** A value that can be found again, by what kind of column it is for. */
function valueFor(type: string): unknown {
  if (/^timestamp/.test(type)) return instant;
  if (type === 'date') return instant.slice(0, 10);
  if (/^(integer|smallint|bigint|real|double|numeric)/.test(type)) return count;
  if (type === 'boolean') return true;
  if (type === 'ARRAY') return [text];
  return /^json/.test(type) ? { [text]: text } : text;
}

const camelCase = (column: string) =>
  column.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** Ids that exist and aren't the actor's: those of somebody else here, and the other department. */
function othersIds(planted: Planted, actor: ActorName): Record<string, string> {
  const { side } = planOf(actor);
  const [d, other] = [planted.sides[side], planted.sides[side === 'here' ? 'there' : 'here']];
  const isPeer = planted.actors[actor].residentId === d.peerId;
  return {
    ...{ department_id: other.id, person_id: d.people.administrator.personId },
    ...{ resident_id: isPeer ? d.residentId : d.peerId, program_id: d.independent },
    ...{ verified_by: d.facultyId, set_by: d.people.administrator.personId, status: 'verified' },
    ...{ attending_id: other.attendingId, site_id: other.siteId, role: 'director' },
  };
}

/** Every column of every table, spelled both ways, with a value that no verb would give it. */
export async function extrasOf(
  sql: postgres.Sql,
  planted: Planted,
): Promise<(actor: ActorName) => Extras> {
  const columns = await sql<{ name: string; type: string }[]>`
    select column_name as name, min(data_type) as type from information_schema.columns
    where table_schema = 'public' group by 1`;
  return (actor) => {
    const ids = othersIds(planted, actor);
    const values = columns.map(({ name, type }) => {
      const value =
        ids[name] ?? (type === 'uuid' ? planted.sides.there.residentId : valueFor(type));
      return [name, value] as const;
    });
    return Object.fromEntries(
      values.flatMap(([name, value]) => [
        [name, value],
        [camelCase(name), value],
      ]),
    );
  };
}

/** The columns of a row that took a value which was only sent along. */
export const poisonedColumns = (row: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(row).flatMap(([name, value]) => {
    const words = JSON.stringify(value);
    const taken = value === count || words.includes(text) || words.startsWith('"2001-01-01');
    return taken ? [name] : [];
  });
