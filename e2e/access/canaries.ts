import type postgres from 'postgres';
import type { ActorName } from './actors.ts';
import { rowsAlone, screens, seenOf, seerOf } from './may-see.ts';
import type { Planted } from './plant-world.ts';

/** Columns of free text: each row gets a word of its own there, so that a sighting names its row. */
const texts: Readonly<Record<string, readonly string[]>> = {
  department: ['name'],
  program: ['name'],
  site: ['name', 'short_name'],
  attending: ['name'],
  member: ['name'],
  resident: ['name'],
  person: ['email'],
  target: ['source'],
  procedure_case: ['note'],
  invitation: ['email', 'name'],
  oidc_provider: ['name', 'client_id'],
  identity: ['subject'],
  mail_outbox: ['recipient', 'subject', 'body'],
};

/** Writes the words, as the superuser. A row's word is made of its whole content, so no two are alike. */
export async function markTexts(sql: postgres.Sql): Promise<void> {
  for (const [table, columns] of Object.entries(texts)) {
    for (const column of columns) {
      const word = `vxq${table.replaceAll('_', '')}${column.replaceAll('_', '')}`;
      const tail = /email|recipient/.test(column) ? '@test.example' : '';
      await sql.unsafe(
        `update ${table} set ${column} = '${word}' || substr(md5(${table}::text), 1, 12) || '${tail}'`,
      );
    }
  }
}

export type Row = Readonly<Record<string, unknown>>;
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** Every row of every table, as the superuser sees them. */
export async function readTables(sql: postgres.Sql): Promise<Tables> {
  const names = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const parts = names.map(
    ({ name }) => `select '${name}' as name, to_jsonb(t) as row from public."${name}" t`,
  );
  const rows = await sql.unsafe<{ name: string; row: Row }[]>(parts.join(' union all '));
  const tables = new Map<string, Row[]>(names.map(({ name }) => [name, []]));
  for (const { name, row } of rows) tables.get(name)?.push(row);
  return tables;
}

/** Words, ids and counts that stand for a row wherever they turn up; a moment's microseconds don't. */
const found =
  /vxq[a-z0-9]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![.\w])7[12]\d,?\d{3}\b/gi;
const canariesIn = (text: string) =>
  new Set([...text.matchAll(found)].map(([one]) => one.toLowerCase().replace(',', '')));

/** The word of one row's text, in small letters. */
export function canaryOf(tables: Tables, table: string, id: string, column: string): string {
  const row = tables.get(table)?.find((one) => one.id === id);
  return String(row?.[column] ?? '').toLowerCase();
}

/** Never in any answer, whoever asks. */
const secrets = /\$argon2|password_?hash/gi;

function decoded(asked: string): string {
  try {
    return decodeURIComponent(asked);
  } catch {
    return '';
  }
}

/** Answers, for an actor and an answer's text, which canaries in it the actor may not see. */
export function leakFinder(planted: Planted, tables: Tables, by: 'screens' | 'rows') {
  const rules = by === 'screens' ? screens : rowsAlone;
  const all = new Set<string>();
  for (const rows of tables.values())
    for (const row of rows) for (const one of canariesIn(JSON.stringify(row))) all.add(one);
  const allowed = new Map<ActorName, Set<string>>();
  const allowedTo = (name: ActorName) => {
    const known = allowed.get(name);
    if (known) return known;
    const seer = seerOf(planted, tables, name);
    const mine = new Set<string>();
    for (const [table, rows] of seer ? tables : []) {
      for (const row of rows) {
        const seen = seer && seenOf(rules, table, row, seer);
        if (seen) for (const one of canariesIn(JSON.stringify(seen))) mine.add(one);
      }
    }
    allowed.set(name, mine);
    return mine;
  };
  return (name: ActorName, text: string, asked: string): string[] => {
    const mine = allowedTo(name);
    const echoed = new Set([...canariesIn(asked), ...canariesIn(decoded(asked))]);
    const seen = [...canariesIn(text)].filter(
      (one) => all.has(one) && !mine.has(one) && !echoed.has(one),
    );
    // A form's field by that name, which comes back with the refusal, is none.
    const told = [...text.matchAll(secrets)].some(([one]) => !asked.includes(one));
    return told ? [...seen, 'a password hash'] : seen;
  };
}
