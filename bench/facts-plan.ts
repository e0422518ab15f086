import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { actAsSession } from '#db/act-as.ts';
import { selectFacts } from '#db/queries/facts.ts';
import type { ResidentId } from '#domain/ids.ts';
import { say } from '../scripts/say.mjs';

interface Statement {
  readonly text: string;
  readonly parameters: string[];
}

interface PlanNode {
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
}

/** The statement that `selectFacts` sends, word for word. */
async function factsStatement(url: string, sessionId: string, residentIds: readonly ResidentId[]) {
  const sent: Statement[] = [];
  const logQuery = (text: string, parameters: unknown[]) =>
    void sent.push({ text, parameters: parameters.map(String) });
  const sql = postgres(url, { max: 1 });
  const db = Object.assign(drizzle(sql, { casing: 'snake_case', logger: { logQuery } }), {
    end: () => sql.end(),
  });
  await actAsSession(db, sessionId, 'read only', (tx) => selectFacts(tx, { residentIds }));
  await db.end();
  const statement = sent.find(({ text }) => text.includes('group by'));
  if (!statement) throw new Error('selectFacts sent no grouped statement.');
  return statement;
}

/** Pages of the database that one count of the facts touches, in memory or not, as the session's person. */
export async function pagesTouched(
  url: string,
  sessionId: string,
  residentIds: readonly ResidentId[],
): Promise<number> {
  const { text, parameters } = await factsStatement(url, sessionId, residentIds);
  const sql = postgres(url, { max: 1 });
  const explain = (format: string) =>
    sql.begin('read only', async (tx) => {
      await tx`select angiolog.act_as_session(${sessionId})`;
      return tx.unsafe(`explain (analyze, buffers, format ${format}) ${text}`, parameters);
    });
  try {
    if (process.env.ANGIOLOG_BENCH_PLANS === '1')
      for (const row of await explain('text')) say(String(row['QUERY PLAN']));
    const [row] = await explain('json');
    const [top] = (row?.['QUERY PLAN'] ?? []) as { Plan: PlanNode }[];
    if (!top) throw new Error('PostgreSQL explained nothing.');
    return top.Plan['Shared Hit Blocks'] + top.Plan['Shared Read Blocks'];
  } finally {
    await sql.end();
  }
}
