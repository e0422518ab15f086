import { isDeepStrictEqual } from 'node:util';
import { readTables, type Tables } from '../access/canaries.ts';
import { selectRows } from '../world/select-rows.ts';

export interface Snapshot {
  readonly tables: readonly string[];
  /** Every row of the department that no scanner has a session in. */
  readonly elsewhere: Tables;
}

/** What no scanner may change, as the superuser sees it. */
export function takeSnapshot(): Promise<Snapshot> {
  return selectRows(async (sql) => {
    const [there] = await sql<{ id: string }[]>`select id from department where name = 'Elsewhere'`;
    if (!there) throw new Error('There is no other department to watch.');
    const all = await readTables(sql);
    const isTheirs = (row: Readonly<Record<string, unknown>>) =>
      row.department_id === there.id || row.id === there.id;
    const elsewhere = new Map(
      [...all]
        // Seals are set by the clock, for every department, whoever asks.
        .filter(([name]) => name !== 'audit_seal')
        .map(([name, rows]) => [name, rows.filter(isTheirs)] as const),
    );
    return { tables: [...all.keys()], elsewhere };
  });
}

export const countRows = ({ elsewhere }: Snapshot): number =>
  [...elsewhere.values()].reduce((sum, rows) => sum + rows.length, 0);

const asSet = (rows: readonly unknown[] = []) => rows.map((row) => JSON.stringify(row)).sort();

/** What has changed between two looks, a sentence each. */
export function harmBetween(before: Snapshot, after: Snapshot): string[] {
  const dropped = before.tables.filter((name) => !after.tables.includes(name));
  const added = after.tables.filter((name) => !before.tables.includes(name));
  const changed = [...before.elsewhere].filter(
    ([name, rows]) => !isDeepStrictEqual(asSet(rows), asSet(after.elsewhere.get(name))),
  );
  return [
    ...dropped.map((name) => `table ${name} is gone`),
    ...added.map((name) => `table ${name} is new`),
    ...changed.map(([name]) => `rows of the other department changed in ${name}`),
  ];
}
