import { gzipSync } from 'node:zlib';
import postgres from 'postgres';
import { actAsSession } from '#db/act-as.ts';
import { connect, type Database } from '#db/connection.ts';
import { selectDepartmentUses } from '#db/queries/department-uses.ts';
import { selectFacts } from '#db/queries/facts.ts';
import { openSession } from '#db/queries/sign-in.ts';
import type { PersonId, ResidentId } from '#domain/ids.ts';
import { onClose } from '../scripts/closing.mjs';
import { startStep } from '../scripts/say.mjs';
import type { Bench } from './bench.ts';
import { makeDatabase } from './bench-cluster.ts';
import { pagesTouched } from './facts-plan.ts';
import type { Figures } from './figures.ts';
import { plantCases } from './plant-cases.ts';
import { plantFrame } from './plant-frame.ts';
import { rows } from './scale.ts';

const casesOfDatabase = rows(1_000_000);
const rounds = 15;
const warmUps = 3;

/** The big program's director in one database, and ways to count the program's facts. */
interface Counting {
  readonly appUrl: string;
  readonly sessionId: string;
  readonly residentIds: readonly ResidentId[];
  /** Milliseconds, as the app's login or (row level security off) as the superuser. */
  readonly asApp: () => Promise<number>;
  readonly asSuperuser: () => Promise<number>;
  /** What one of its residents is told of the department. */
  readonly uses: () => Promise<{ took: number; bytes: number }>;
}

async function plant(name: string, bigProgramAlone: boolean): Promise<Counting> {
  const { ownerUrl, appUrl } = await makeDatabase(name);
  const owner = connect(ownerUrl, 1);
  const app = connect(appUrl, 1);
  onClose(async () => void (await Promise.all([owner.end(), app.end()])));
  const { seats, directorId, bigPersonIds, bigResidentIds: residentIds } = await plantFrame(owner);
  await plantCases({ ownerUrl, seats, cases: casesOfDatabase, bigProgramAlone });
  const sessionId = await openSession(app, directorId, { days: 1 });
  if (!sessionId) throw new Error('The director has no membership.');
  const expected = await proceduresOf(ownerUrl, residentIds);
  const timed = (db: Database) => async () => {
    const started = performance.now();
    // As the cohort grid asks: for the residents in reach, by name.
    const facts = await actAsSession(db, sessionId, 'read only', (tx) =>
      selectFacts(tx, { residentIds }),
    );
    const took = performance.now() - started;
    const counted = facts?.reduce((sum, { n }) => sum + n, 0);
    if (counted !== expected) throw new Error(`${counted} procedures counted, not ${expected}.`);
    return took;
  };
  const uses = await usesOf(app, bigPersonIds[0]);
  return { appUrl, sessionId, residentIds, asApp: timed(app), asSuperuser: timed(owner), uses };
}

async function usesOf(app: Database, personId: PersonId | undefined): Promise<Counting['uses']> {
  const sessionId = personId && (await openSession(app, personId, { days: 1 }));
  if (!sessionId) throw new Error('The resident has no membership.');
  return async () => {
    const started = performance.now();
    const told = await actAsSession(app, sessionId, 'read only', selectDepartmentUses);
    const took = performance.now() - started;
    return { took, bytes: gzipSync(JSON.stringify(told)).length };
  };
}

async function proceduresOf(ownerUrl: string, residentIds: readonly ResidentId[]) {
  const sql = postgres(ownerUrl, { max: 1 });
  const [row] = await sql<[{ n: number }]>`
    select count(*)::integer as n from case_procedure
    where resident_id = any(${[...residentIds]}) and status <> 'withdrawn'`;
  await sql.end();
  return row.n;
}

async function round(figures: Figures, alone: Counting, million: Counting) {
  const inMillion = await million.asApp();
  const unguarded = await million.asSuperuser();
  const inAlone = await alone.asApp();
  figures.add('facts.program-in-million', 'ms', inMillion);
  figures.add('facts.program-alone', 'ms', inAlone);
  figures.add('facts.rls-of-superuser', '×', inMillion / unguarded);
  figures.add('facts.million-of-alone', '×', inMillion / inAlone);
  const uses = await million.uses();
  figures.add('facts.department-uses', 'ms', uses.took);
  figures.add('facts.department-uses-gz', 'kB', uses.bytes / 1000);
}

const pagesOf = ({ appUrl, sessionId, residentIds }: Counting) =>
  pagesTouched(appUrl, sessionId, residentIds);

export const facts: Bench = {
  name: 'facts',
  what: 'one program of 100,000 cases grouped under row level security, among 1,000,000 and alone',
  run: async (figures) => {
    const alone = await plant('program_alone', true);
    const million = await plant('program_in_million', false);
    const step = startStep('Counting');
    for (let nth = 0; nth < warmUps; nth++)
      for (const { asApp, asSuperuser } of [alone, million]) {
        await asApp();
        await asSuperuser();
      }
    for (let nth = 0; nth < rounds; nth++) await round(figures, alone, million);
    const [inMillion, inAlone] = [await pagesOf(million), await pagesOf(alone)];
    figures.add('facts.pages-in-million', 'pages', inMillion);
    figures.add('facts.pages-alone', 'pages', inAlone);
    figures.add('facts.pages-million-of-alone', '×', inMillion / inAlone);
    step.done();
  },
};
