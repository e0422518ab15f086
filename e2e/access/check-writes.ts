import type { ActorName } from './actors.ts';
import { isBookkeeping } from './bookkeeping.ts';
import { readTables } from './canaries.ts';
import { checkGrant } from './check-grants.ts';
import { comparable, difference } from './comparable.ts';
import { extrasOf } from './poison.ts';
import { type Answer, type Asked, inTurns } from './request.ts';
import { inWords, type Keys, readKeys, rowChanges } from './row-changes.ts';
import { askAs, judgeLeaks, type Run } from './run.ts';
import type { Aim } from './scopes.ts';
import type { Extras } from './write.ts';
import { type Job, jobsOf, wordsOf } from './write-jobs.ts';

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
    const nameOf = (of: Aim) => job.write.named?.(run, of) ?? of.id;
    const [one, none] = [comparable(answer, nameOf(aim)), comparable(other, nameOf(absent))];
    run.findings.check(one.sorted === none.sorted, 'leak', () => {
      return `${wordsOf(job)}: is refused otherwise than what doesn't exist: ${difference(one, none)}`;
    });
  });
}

/** What must be refused: all at once, then not a row may differ. */
async function checkRefusals(
  run: Run,
  keys: Keys,
  jobs: readonly Job[],
  extras: (a: ActorName) => Extras,
) {
  const before = await readTables(run.world.sql);
  const answers = await inTurns(jobs, async (job) => {
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
  const wrong = changes.filter((change) => !isBookkeeping(change));
  run.findings.check(wrong.length === 0, 'leak', () => {
    return `${jobs[0]?.name}, refused to everybody: ${wrong.map(inWords).join('; ')}`;
  });
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
  const all = rowChanges(keys, before, await readTables(run.world.sql));
  const changes = all.filter((change) => !isBookkeeping(change));
  run.findings.check(
    changes.length === 0,
    'leak',
    () => `forged: ${changes.map(inWords).join('; ')}`,
  );
}

/** Every change, by everybody, on everything; refusals first, for they must leave no trace. */
export async function checkWrites(run: Run): Promise<void> {
  const keys = await readKeys(run.world.sql);
  const extras = await extrasOf(run.world.sql, run.world.planted);
  const jobs = Object.entries(run.writes).map(([name, write]) => jobsOf(run, name, write));
  for (const all of jobs) {
    const refused = all.filter(({ granted }) => !granted);
    await checkRefusals(run, keys, refused, () => ({}));
  }
  const granted = jobs.map((all) => all.filter((job) => job.granted));
  await checkForgeries(
    run,
    keys,
    granted.flatMap((all) => all.slice(0, 1)),
  );
  for (const job of granted.flat()) await checkGrant(run, keys, job, extras(job.actor));
}
