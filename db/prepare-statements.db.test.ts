import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { connect } from './connection.ts';
import { mostPrepared } from './prepare-statements.ts';
import { testDatabase } from './testing/test-database.ts';

const db = testDatabase();

/** Beside the driver's own: its commit and its question about array types. */
const preparedNow = sql`select statement, generic_plans + custom_plans as plans
  from pg_prepared_statements where statement <> 'commit' and statement not like '%typarray%'`;

it('prepares a statement once, within a transaction and outside, and gives it other parameters', async () => {
  const one = connect(db.appUrl, 1);
  const next = (n: number) => sql`select ${n}::integer + 1 as next`;
  const answers = [
    await one.execute(next(1)),
    await one.transaction((tx) => tx.execute(next(2))),
    await one.execute(next(3)),
  ];
  expect(answers.map(([row]) => row?.next)).toEqual([2, 3, 4]);
  const prepared = await one.execute(preparedNow);
  await one.end();
  expect([...prepared]).toEqual([{ statement: 'select $1::integer + 1 as next', plans: '3' }]);
});

it('stops to prepare when there are too many different ones', async () => {
  const one = connect(db.appUrl, 1);
  for (let length = 1; length <= mostPrepared + 10; length++) {
    const list = Array.from({ length }, () => sql`${1}::integer`);
    await one.execute(sql`select array[${sql.join(list, sql`, `)}]`);
  }
  const prepared = await one.execute(preparedNow);
  await one.end();
  expect(prepared).toHaveLength(mostPrepared);
});
