import { type ActorName, actorNames, isLive, planOf } from './actors.ts';
import { readTables } from './canaries.ts';
import { comparable, difference } from './comparable.ts';
import { columnsOfCsv, fieldsOfJson } from './fields.ts';
import { extrasOf, poisonedColumns } from './poison.ts';
import { type Answer, type Asked, inTurns } from './request.ts';
import { inWords, type Keys, type RowChange, readKeys, rowChanges } from './row-changes.ts';
import { askAs, judgeLeaks, type Run } from './run.ts';
import { type Aim, aimsOf, isWithin } from './scopes.ts';
import { type Extras, type Write, writes } from './writes.ts';

interface Job {
  readonly name: string;
  readonly write: Write;
  readonly actor: ActorName;
  readonly aim: Aim | undefined;
  /** What has to come of it. */
  readonly outcome: string;
  readonly granted: boolean;
}

/** Rows that any request may leave: what could not be stored is remembered, without its words. */
const bookkeeping = new Set(['dead_letter']);

function jobFor(run: Run, name: string, write: Write, actor: ActorName, aim?: Aim): Job {
  const { refused } = write;
  const refuse = (outcome: string | undefined): Job => {
    return { name, write, actor, aim, outcome: outcome ?? '', granted: false };
  };
  if (!isLive(actor)) return refuse(refused.signedOut);
  if (!write.may.includes(planOf(actor).role)) return refuse(refused.forbidden);
  if (aim?.malformed) return refuse(refused.malformed);
  if (aim && !isWithin(run.world.planted, actor, aim, write.within ?? 'own')) {
    return refuse(refused.outOfReach);
  }
  if (aim?.locked) return refuse(refused.locked);
  return { name, write, actor, aim, outcome: 'done', granted: true };
}

const jobsOf = (run: Run, name: string, write: Write): Job[] => {
  const aims = write.object ? aimsOf(run.world.planted, write.object) : [undefined];
  return actorNames.flatMap((actor) => aims.map((aim) => jobFor(run, name, write, actor, aim)));
};

const wordsOf = ({ name, actor, aim }: Job) => `${actor} ${name}${aim ? ` on ${aim.label}` : ''}`;

/** The verbs' own refusal of what is out of reach, against that of what doesn't exist. */
function judgeEquality(run: Run, jobs: readonly Job[], answers: readonly Answer[]) {
  jobs.forEach((job, at) => {
    const { aim, actor } = job;
    const answer = answers[at];
    const absentAt = jobs.findIndex(
      (one) => one.actor === actor && one.aim?.label === 'non-existent',
    );
    const [absent, other] = [jobs[absentAt]?.aim, answers[absentAt]];
    if (!aim?.side || aim.locked || !answer || !absent || !other) return;
    const [one, none] = [comparable(answer, aim.id), comparable(other, absent.id)];
    run.findings.check(one.sorted === none.sorted, 'leak', () => {
      return `${wordsOf(job)}: is refused otherwise than what doesn't exist: ${difference(one, none)}`;
    });
  });
}

/** What must be refused: all at once, then not a row may differ. */
async function checkRefusals(run: Run, keys: Keys, jobs: readonly Job[], extras: (a: ActorName) => Extras) {
  const before = await readTables(run.world.sql);
  const answers = await inTurns(jobs, 8, async (job) => {
    const asked = job.write.asked(run, job.actor, job.aim, extras(job.actor));
    const answer = await askAs(run, job.actor, asked);
    const outcome = job.write.outcome(answer);
    judgeLeaks(run, job.actor, asked, answer, wordsOf(job));
    run.findings.check(outcome === job.outcome, outcome === 'done' ? 'leak' : 'fault', () => {
      return `${wordsOf(job)}: “${job.outcome}” was expected, it is “${outcome}”`;
    });
    return answer;
  });
  judgeEquality(run, jobs, answers);
  const changes = rowChanges(keys, before, await readTables(run.world.sql));
  const wrong = changes.filter(({ table }) => !bookkeeping.has(table));
  run.findings.check(wrong.length === 0, 'leak', () => {
    return `${jobs[0]?.name}, refused to everybody: ${wrong.map(inWords).join('; ')}`;
  });
}

/** Whose a row is: it must be the actor's in everything that says so; who set it, where it is new. */
function foreignColumns(run: Run, { actor, aim }: Job, { before, after }: RowChange): string[] {
  const row = after ?? before ?? {};
  const { planted } = run.world;
  const plan = planOf(actor);
  const d = planted.sides[plan.side];
  const { personId, residentId } = planted.actors[actor];
  const programId = aim?.programId ?? (plan.over && d[plan.over]);
  const mine: Record<string, unknown> = {
    ...{ department_id: d.id, resident_id: residentId, program_id: programId },
    ...{ verified_by: null, verified_at: null },
    ...(before ? {} : { person_id: personId, set_by: personId }),
  };
  return Object.keys(mine).filter((column) => column in row && row[column] !== mine[column]);
}

function isOwned({ owns }: Write, { table, before, after, columns }: RowChange): boolean {
  const owned = owns[table];
  if (!owned) return bookkeeping.has(table);
  if (!before) return owned.adds === true;
  if (!after) return owned.removes === true;
  return columns.every((column) => owned.changes?.includes(column));
}

function noteFields(run: Run, { name, actor }: Job, { headers, text }: Answer): void {
  const type = headers['content-type'] ?? '';
  const { role } = planOf(actor);
  if (type.startsWith('application/json')) run.book.add(name, role, fieldsOfJson(text));
  if (type.startsWith('text/csv')) run.book.add(name, role, columnsOfCsv(text));
}

/** What is granted, sent with every column there is: only what the verb owns may have changed. */
async function checkGrant(run: Run, keys: Keys, job: Job, extras: Extras) {
  const before = await readTables(run.world.sql);
  const asked = job.write.asked({ ...run, tables: before }, job.actor, job.aim, extras);
  const answer = await askAs(run, job.actor, asked);
  const outcome = job.write.outcome(answer);
  judgeLeaks(run, job.actor, asked, answer, wordsOf(job));
  noteFields(run, job, answer);
  const said = job.write.refused.signedOut === 'nothing said' ? 'nothing said' : 'done';
  const changes = rowChanges(keys, before, await readTables(run.world.sql));
  const [main] = Object.keys(job.write.owns);
  const took = changes.some(({ table }) => table === main);
  run.findings.check(outcome === said && took, 'fault', () => {
    return `${wordsOf(job)}: it was to be done, it is “${outcome}” with ${changes.length} rows changed`;
  });
  for (const change of changes) {
    const wrong = [
      ...(isOwned(job.write, change) ? [] : ['not its to change']),
      ...foreignColumns(run, job, change).map((column) => `${column} isn't the actor's`),
      ...(change.after ? poisonedColumns(change.after) : []).map((column) => `${column} as sent along`),
    ];
    run.findings.check(wrong.length === 0, 'leak', () => {
      return `${wordsOf(job)}: ${inWords(change)}: ${wrong.join(', ')}`;
    });
  }
}

/** The same request as another site's page could make a browser send it. */
const forgeries: Readonly<Record<string, (asked: Asked) => Asked>> = {
  'from another origin': (asked) => ({
    ...asked,
    headers: { ...asked.headers, origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' },
  }),
  'from another origin by name alone': ({ headers, ...asked }) => {
    const { 'sec-fetch-site': _, ...others } = headers ?? {};
    return { ...asked, headers: { ...others, origin: 'https://elsewhere.test' } };
  },
};

async function checkForgeries(run: Run, keys: Keys, jobs: readonly Job[]) {
  const before = await readTables(run.world.sql);
  for (const job of jobs) {
    for (const [how, forge] of Object.entries(forgeries)) {
      const asked = forge(job.write.asked({ ...run, tables: before }, job.actor, job.aim, {}));
      const answer = await askAs(run, job.actor, asked);
      const outcome = job.write.outcome(answer);
      run.findings.check(outcome !== 'done', 'leak', () => `${wordsOf(job)} ${how}: done`);
    }
  }
  const changes = rowChanges(keys, before, await readTables(run.world.sql));
  run.findings.check(changes.length === 0, 'leak', () => `forged: ${changes.map(inWords).join('; ')}`);
}

/** Every change, by everybody, on everything; refusals first, for they must leave no trace. */
export async function checkWrites(run: Run): Promise<void> {
  const keys = await readKeys(run.world.sql);
  const extras = await extrasOf(run.world.sql, run.world.planted);
  const jobs = Object.entries(writes).map(([name, write]) => jobsOf(run, name, write));
  for (const all of jobs) {
    const refused = all.filter(({ granted }) => !granted);
    await checkRefusals(run, keys, refused, () => ({}));
  }
  const granted = jobs.map((all) => all.filter((job) => job.granted));
  await checkForgeries(run, keys, granted.flatMap((all) => all.slice(0, 1)));
  for (const job of granted.flat()) await checkGrant(run, keys, job, extras(job.actor));
}
